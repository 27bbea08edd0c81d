using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.FileProviders;

namespace GraphExplorer.Web.Hosting;

/// <summary>A name for the files of the pages as they are now; another one once any of them has changed.</summary>
/// <param name="files">All of them.</param>
/// <param name="time">Looked at again after a second: whoever writes a page sees it with the next load.</param>
internal sealed class PageVersion(IFileProvider files, TimeProvider time)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(1);

    // One reference: requests read and change it at once.
    private Known? _known;

    public string Name
    {
        get
        {
            if (_known is { } known && time.GetElapsedTime(known.At) < Fresh) return known.Name;
            var name = Read();
            _known = new(name, time.GetTimestamp());
            return name;
        }
    }

    private string Read()
    {
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines("").Order(StringComparer.Ordinal))));
        return Convert.ToHexStringLower(hash)[..16];
    }

    private IEnumerable<string> Lines(string folder) => files.GetDirectoryContents(folder).SelectMany(entry => entry.IsDirectory
        ? Lines($"{folder}/{entry.Name}")
        : [string.Create(CultureInfo.InvariantCulture, $"{folder}/{entry.Name} {entry.Length} {entry.LastModified.UtcTicks}")]);

    private sealed record Known(string Name, long At);
}
