using System.Security.Cryptography;

namespace GraphExplorer.Web.Snapshots.Links;

/// <summary>Secrets with which links are signed, by id. The first one signs; all of them hold, so that a new one can be put before the old.</summary>
/// <param name="persistent">Whether links still hold after the server stopped.</param>
public sealed class LinkKeys(IReadOnlyList<LinkKey> keys, bool persistent)
{
    private const int Bytes = 32;

    public LinkKey Signing => keys[0];

    public bool Persistent => persistent;

    /// <summary>A key of this process, which is gone with it.</summary>
    public static LinkKeys OfProcess() => new([NewKey()], persistent: false);

    /// <summary>The keys of a file: lines of <c>id:base64</c>. It is made with a new key where it is not there.</summary>
    /// <exception cref="IOException">The file cannot be read or made.</exception>
    /// <exception cref="FormatException">A line is no key.</exception>
    public static LinkKeys OfFile(string path)
    {
        if (!File.Exists(path)) Make(path);
        var lines = File.ReadAllLines(path).Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#').Select(Read).ToList();
        return lines.Count > 0 ? new(lines, persistent: true) : throw new FormatException("it holds no key");
    }

    public LinkKey? Find(string id) => keys.FirstOrDefault(key => key.Id == id);

    private static LinkKey Read(string line)
    {
        var parts = line.Split(':', 2);
        if (parts.Length != 2 || parts[0].Length == 0) throw new FormatException("a line of it is not id:base64");
        var secret = Convert.FromBase64String(parts[1]);
        return secret.Length >= Bytes ? new(parts[0], secret) : throw new FormatException($"a key of it is shorter than {Bytes} bytes");
    }

    private static void Make(string path)
    {
        var key = NewKey();
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        // For nobody else on this machine.
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var writer = new StreamWriter(path, options);
        writer.Write($"{key.Id}:{Convert.ToBase64String(key.Secret)}\n");
    }

    private static LinkKey NewKey() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4)), RandomNumberGenerator.GetBytes(Bytes));
}

/// <summary>A secret, and what links call it.</summary>
public sealed record LinkKey(string Id, byte[] Secret);
