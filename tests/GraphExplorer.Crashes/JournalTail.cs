using System.Buffers.Binary;

namespace GraphExplorer.Crashes;

/// <summary>What stands at the end of SQLite's journal after the last whole commit.</summary>
internal static class JournalTail
{
    private const int HeaderSize = 32;
    private const int FrameHeaderSize = 24;
    private const int SaltSize = 8;

    /// <summary>How many pages of a commit that did not get to its end: those that carry the mark of this journal.</summary>
    public static int TornPages(string database)
    {
        var journal = new FileInfo(database + "-wal");
        if (!journal.Exists || journal.Length < HeaderSize) return 0;
        using var file = journal.OpenRead();
        var header = new byte[HeaderSize];
        file.ReadExactly(header);
        var frame = new byte[FrameHeaderSize];
        var pageSize = BinaryPrimitives.ReadInt32BigEndian(header.AsSpan(8));
        var torn = 0;
        while (file.Length - file.Position >= FrameHeaderSize + pageSize)
        {
            file.ReadExactly(frame);
            file.Position += pageSize;
            // Pages of the journal's earlier life carry another.
            if (!frame.AsSpan(8, SaltSize).SequenceEqual(header.AsSpan(16, SaltSize))) break;
            var endsCommit = BinaryPrimitives.ReadInt32BigEndian(frame.AsSpan(4)) != 0;
            torn = endsCommit ? 0 : torn + 1;
        }

        return torn;
    }
}
