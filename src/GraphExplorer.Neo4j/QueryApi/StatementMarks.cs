using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>
/// Comments that tell the running statements of one runner apart, e.g. <c>/* gx:7f3a91c2:12 */ </c>. They are used
/// again as soon as their statement has ended: a server caches plans by text, and a comment never seen before would
/// make it plan every statement anew.
/// </summary>
internal sealed class StatementMarks
{
    private readonly string _runner = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(4));
    private readonly ConcurrentBag<string> _free = [];
    private int _made;

    public string Take() =>
        _free.TryTake(out var mark)
            ? mark
            : string.Create(CultureInfo.InvariantCulture, $"/* gx:{_runner}:{Interlocked.Increment(ref _made)} */ ");

    /// <summary>Only once its statement runs no longer, and nothing is under way that would end it.</summary>
    public void Release(string mark) => _free.Add(mark);
}
