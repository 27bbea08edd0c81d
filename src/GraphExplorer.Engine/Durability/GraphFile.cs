using GraphExplorer.Engine.Durability.Format;
using GraphExplorer.Engine.Durability.Reading;
using GraphExplorer.Engine.Durability.Sqlite;
using GraphExplorer.Engine.Storage;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace GraphExplorer.Engine.Durability;

/// <summary>The file of a store: read once, then one transaction for each commit.</summary>
internal sealed class GraphFile : IGraphKeeper, IDisposable
{
    private readonly Lock _using = new();
    private readonly SqliteConnection _connection;
    private readonly Action<CommitStep>? _atStep;
    private readonly Statement _begin;
    private readonly Statement _commit;
    private readonly StateWriting _writing;
    private readonly LogErasure _erasure;
    private Exception? _broken;

    private GraphFile(SqliteConnection connection, ReadState read, Action<CommitStep>? atStep)
    {
        _connection = connection;
        _atStep = atStep;
        Read = read;
        _begin = new(connection, "BEGIN IMMEDIATE");
        _commit = new(connection, "COMMIT");
        _writing = new(connection, read.Store.Database) { Names = NameCounts.Of(read.State.Names) };
        _erasure = new(connection);
    }

    /// <summary>What it held when it was opened.</summary>
    public ReadState Read { get; }

    /// <summary>Opens a file, or makes one; an old one is brought forward.</summary>
    /// <exception cref="DataFolderException">It cannot be.</exception>
    public static GraphFile Open(string path, DataFolderOptions options) => OpeningFaults.Explained(path, () =>
    {
        var connection = Connecting.Open(path, SqliteOpenMode.ReadWriteCreate);
        try
        {
            var version = FileFormat.Version(connection);
            Connecting.Prepare(connection, options.Level);
            if (version < FileFormat.Newest) BringForward(connection, version);
            return new GraphFile(connection, new StateReading(connection, options.Progress).Read(), options.AtStep);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    });

    /// <summary>What a file holds, also while another process writes to it.</summary>
    /// <exception cref="DataFolderException">It cannot be read.</exception>
    public static ReadState ReadOnly(string path, IProgress<double>? progress) => OpeningFaults.Explained(path, () =>
    {
        using var connection = Connecting.Open(path, SqliteOpenMode.ReadOnly);
        FileFormat.RequireNewest(connection);
        return new StateReading(connection, progress).Read();
    });

    /// <summary>What SQLite says of a setting of the connection that writes.</summary>
    public string Pragma(string name)
    {
        lock (_using) return Connecting.Ask(_connection, $"PRAGMA {name}");
    }

    public void Keep(GraphState before, GraphState after, long commit)
    {
        lock (_using)
        {
            if (_broken is not null) throw CommitFaults.Stopped(_broken);
            try
            {
                _atStep?.Invoke(CommitStep.Begin);
                _begin.Run();
                var names = _writing.Write(before, after, commit);
                _atStep?.Invoke(CommitStep.Sync);
                _commit.Run();
                _atStep?.Invoke(CommitStep.Kept);
                _writing.Names = names;
            }
            catch (Exception fault) when (fault is SqliteException or IOException)
            {
                if (!CommitFaults.IsHarmless(fault)) _broken = fault;
                Undo();
                throw CommitFaults.ToError(fault);
            }

            Erase();
        }
    }

    public void Dispose()
    {
        lock (_using)
        {
            _writing.Dispose();
            _begin.Dispose();
            _commit.Dispose();
            _connection.Dispose();
        }
    }

    private static void BringForward(SqliteConnection connection, int version)
    {
        using var whole = connection.BeginTransaction();
        FileFormat.BringForward(connection, version);
        if (version == 0)
        {
            using var writing = new StateWriting(connection, Guid.Empty);
            writing.WriteStore(new(Guid.NewGuid(), 0, 0, 0, 0, 0));
        }

        whole.Commit();
    }

    // The commit stands, whatever becomes of this.
    private void Erase()
    {
        try
        {
            _erasure.After(_writing.Removed);
        }
        catch (SqliteException fault)
        {
            if (!CommitFaults.IsHarmless(fault)) _broken = fault;
        }
    }

    private void Undo()
    {
        // Some faults have undone everything already.
        if (raw.sqlite3_get_autocommit(_connection.Handle) != 0) return;
        try
        {
            Connecting.Run(_connection, "ROLLBACK");
        }
        catch (SqliteException fault)
        {
            _broken = fault;
        }
    }
}
