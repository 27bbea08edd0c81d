using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Snapshots.Links;

/// <summary>Signs links to a snapshot and checks them: an HMAC over its id, the version, the end, the epoch, and the key's id.</summary>
internal sealed class SignedLinks(LinkKeys keys, TimeProvider time)
{
    public const string UntilName = "until";
    public const string KeyName = "key";
    public const string SignatureName = "sig";

    /// <summary>Whether links still hold after the server stopped.</summary>
    public bool Persistent => keys.Persistent;

    /// <summary>What stands after the <c>?</c> of a link.</summary>
    /// <param name="version">The one version it opens; null for all of them.</param>
    public string Sign(KeptSnapshot kept, int? version, DateTimeOffset until)
    {
        var end = until.ToUnixTimeSeconds();
        var key = keys.Signing;
        return string.Create(CultureInfo.InvariantCulture, $"{UntilName}={end}&{KeyName}={key.Id}&{SignatureName}={(version is null ? "a" : "v")}{Signature(key, kept, version, end)}");
    }

    /// <summary>Whether an address holds a link that opens a version of a snapshot; false where it holds none.</summary>
    /// <exception cref="GraphException"><c>unauthorized</c> for one that was tampered with; <c>gone</c> for one that has ended, or was ended.</exception>
    public bool Opens(IQueryCollection query, KeptSnapshot kept, int version)
    {
        string? signature = query[SignatureName], until = query[UntilName], keyId = query[KeyName];
        if (string.IsNullOrEmpty(signature)) return false;
        if (!long.TryParse(until, NumberStyles.None, CultureInfo.InvariantCulture, out var end) || keys.Find(keyId ?? "") is not { } key) throw Tampered();
        int? signed = signature[0] == 'v' ? version : null;
        if (!Fits(signature[1..], Signature(key, kept, signed, end))) throw OfAnEarlierEpoch(key, kept, signed, end, signature[1..]) ? Ended() : Tampered();
        if (end <= time.GetUtcNow().ToUnixTimeSeconds()) throw Ended();
        return true;
    }

    // A link that was right once is told that it was ended, not that it was forged.
    private static bool OfAnEarlierEpoch(LinkKey key, KeptSnapshot kept, int? version, long end, string signature) =>
        Enumerable.Range(1, Math.Min(kept.Epoch, 1000)).Any(epoch => Fits(signature, Signature(key, kept with { Epoch = epoch }, version, end)));

    private static bool Fits(string given, string right) => CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), Encoding.UTF8.GetBytes(right));

    private static string Signature(LinkKey key, KeptSnapshot kept, int? version, long end)
    {
        var signed = string.Create(CultureInfo.InvariantCulture, $"{kept.Id}\n{version?.ToString(CultureInfo.InvariantCulture) ?? "all"}\n{end}\n{kept.Epoch}\n{key.Id}");
        return Base64Url.EncodeToString(HMACSHA256.HashData(key.Secret, Encoding.UTF8.GetBytes(signed)));
    }

    private static GraphException Tampered() => new(ServiceErrors.Unauthorized, "This link was changed on its way, or is not of this server. Ask for a new one.");

    private static GraphException Ended() => new(ServiceErrors.Gone, "This link has ended. Ask for a new one.");
}
