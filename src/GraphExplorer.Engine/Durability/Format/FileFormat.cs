using GraphExplorer.Engine.Durability.Sqlite;
using Microsoft.Data.Sqlite;

namespace GraphExplorer.Engine.Durability.Format;

/// <summary>
/// The format of a store's file: which it has, making a new one, bringing an old one forward. <c>docs/storage-format.md</c>
/// describes it.
/// </summary>
internal static class FileFormat
{
    /// <summary>What this build writes. A new version is a new file <c>format-N.sql</c> that leads to it from the one before.</summary>
    public const int Newest = 1;

    // "GXst": marks the file among those of other programs.
    private const int Mark = 0x47587374;

    /// <summary>Makes a file of an old version, or of none, the newest, a version at a time; the transaction is the caller's.</summary>
    public static void BringForward(SqliteConnection connection, int version)
    {
        for (var next = version + 1; next <= Newest; next++) Connecting.Run(connection, Script(next));
        Connecting.Run(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA application_id = {Mark}; PRAGMA user_version = {Newest}"));
    }

    /// <summary>0 for a file that is new. Refuses a file of another program and one of a later version.</summary>
    public static int Version(SqliteConnection connection)
    {
        var version = Number(connection, "PRAGMA user_version");
        var mark = Number(connection, "PRAGMA application_id");
        if (mark == 0 && version == 0 && Number(connection, "SELECT count(*) FROM sqlite_schema") == 0) return 0;
        if (mark != Mark) throw new DataFolderException($"{connection.DataSource} is no store of a graph; name another folder or file.");
        if (version <= Newest) return version;
        throw new DataFolderException(
            $"{connection.DataSource} was written by a newer version: it has format {version}, and this one knows up to {Newest}; use the newer version, or another folder.");
    }

    /// <summary>For those who may not change the file.</summary>
    public static void RequireNewest(SqliteConnection connection)
    {
        var version = Version(connection);
        if (version == 0) throw new DataFolderException($"{connection.DataSource} is empty; name a store of a graph.");
        if (version < Newest)
            throw new DataFolderException($"{connection.DataSource} has the old format {version}; open it once with serve, which brings it to {Newest}.");
    }

    private static int Number(SqliteConnection connection, string question) => int.Parse(Connecting.Ask(connection, question), CultureInfo.InvariantCulture);

    private static string Script(int version)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"Durability/Format/format-{version}.sql");
        using var reader = new StreamReader(typeof(FileFormat).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
