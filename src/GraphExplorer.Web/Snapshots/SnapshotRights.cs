using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Snapshots;

/// <summary>Who may change a snapshot: the single user of this machine, or whoever has the secret that was given when it was made.</summary>
/// <param name="singleUser">Whether everybody who reaches the server is one user.</param>
internal sealed class SnapshotRights(bool singleUser)
{
    private const string Bearer = "Bearer ";

    /// <summary>A secret for a new snapshot, and what is kept of it.</summary>
    public static (string Secret, string Hash) NewOwner()
    {
        var secret = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return (secret, HashOf(secret));
    }

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>Whether a request comes from a page of ours, or from no page at all, of the single user.</summary>
    public bool IsSingleUser(HttpRequest request) =>
        singleUser && request.Headers["Sec-Fetch-Site"].ToString() is ("" or "same-origin" or "none");

    public bool MayChange(HttpRequest request, KeptSnapshot kept) => IsSingleUser(request) || HoldsSecret(request, kept);

    /// <exception cref="GraphException"><c>unauthorized</c> without a secret, <c>forbidden</c> with another one.</exception>
    public void RequireChange(HttpRequest request, KeptSnapshot kept)
    {
        if (MayChange(request, kept)) return;
        throw request.Headers.Authorization.Count == 0
            ? new(ServiceErrors.Unauthorized, "Changing a snapshot needs the secret that was given when it was made, as Authorization: Bearer.")
            : new GraphException(ServiceErrors.ForbiddenAction, "This is not the secret of this snapshot.");
    }

    private static bool HoldsSecret(HttpRequest request, KeptSnapshot kept)
    {
        var header = request.Headers.Authorization.ToString();
        if (!header.StartsWith(Bearer, StringComparison.Ordinal)) return false;
        return CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(HashOf(header[Bearer.Length..].Trim())), Encoding.ASCII.GetBytes(kept.Owner));
    }

    private static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
