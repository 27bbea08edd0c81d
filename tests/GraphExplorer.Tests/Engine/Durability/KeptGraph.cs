using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Running;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>A data folder of a test's own, which can be closed and opened again.</summary>
internal sealed class KeptGraph : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("kept-").FullName;
    private DataFolder? _open;

    public string Folder => Path.Combine(_folder, "data");

    public string File => Path.Combine(Folder, DataFolder.FileName);

    public DataFolderOptions Options { get; set; } = new();

    /// <summary>The folder, opened where it is not.</summary>
    public DataFolder Data => _open ??= DataFolder.Open(Folder, Options);

    public EmbeddedRunner Runner => new(Data.Store);

    public void Close()
    {
        _open?.Dispose();
        _open = null;
    }

    public Task<QueryAnswer> RunAsync(string text, ValueMap? parameters = null) =>
        Runner.ReadAsync(new(text) { Parameters = parameters ?? ValueMap.Empty });

    /// <summary>The first column, as text.</summary>
    public async Task<IReadOnlyList<string>> ColumnAsync(string text) => [.. (await RunAsync(text)).Rows.Select(row => row[0].ToString())];

    /// <summary>The failure that a statement ends with.</summary>
    public Task<GraphException> FailureAsync(string text) => Assert.ThrowsAsync<GraphException>(() => RunAsync(text));

    /// <summary>The sentence with which the folder is refused.</summary>
    public string Refusal()
    {
        Close();
        return Assert.Throws<DataFolderException>(() => Data).Message;
    }

    public void Dispose()
    {
        Close();
        Directory.Delete(_folder, recursive: true);
    }
}
