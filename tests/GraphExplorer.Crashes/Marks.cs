using System.IO.MemoryMappedFiles;

namespace GraphExplorer.Crashes;

/// <summary>Where a victim is, in memory that both processes share: it is still there when the victim is not.</summary>
public sealed class Marks : IDisposable
{
    private const int PhasePlace = 0;
    private const int ReadyPlace = 8;
    private const int DonePlace = 16;
    private const int Size = 24;

    private readonly MemoryMappedFile _file;
    private readonly MemoryMappedViewAccessor _view;

    public Marks(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, mapName: null, Size);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>How far the commit at hand is.</summary>
    public Phase Phase
    {
        get => (Phase)Read(PhasePlace);
        set => Write(PhasePlace, (long)value);
    }

    /// <summary>Whether the victim has begun with what it is killed at.</summary>
    public bool IsReady
    {
        get => Read(ReadyPlace) != 0;
        set => Write(ReadyPlace, value ? 1 : 0);
    }

    /// <summary>How much was acknowledged: the number of the last commit, or how many backups.</summary>
    public long Acknowledged
    {
        get => Read(DonePlace);
        set => Write(DonePlace, value);
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }

    private long Read(int place)
    {
        Thread.MemoryBarrier();
        return _view.ReadInt64(place);
    }

    private void Write(int place, long value)
    {
        _view.Write(place, value);
        Thread.MemoryBarrier();
    }
}

/// <summary>What a commit is at.</summary>
public enum Phase
{
    /// <summary>The statement runs; nothing was given to SQLite.</summary>
    Running,

    /// <summary>Rows go to SQLite, which holds them in memory.</summary>
    Filling,

    /// <summary>SQLite writes them into its journal and syncs it.</summary>
    Syncing,

    /// <summary>It is on the disk and nobody was told.</summary>
    Telling,
}
