using GraphExplorer.Exploration.Import;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>A folder of data files, as <c>graph-seed/README.md</c> describes them. They are merged by id.</summary>
internal sealed class SeedSource(string folder) : IImportSource
{
    public Task<IImportable> ReadAsync(IProgress<double> progress, CancellationToken cancellation) =>
        Directory.Exists(folder)
            ? Task.FromResult<IImportable>(new Importable(folder, SeedFolder.Read(folder)))
            : throw new StartFault($"There is no folder {folder}; name one that holds data files.");

    private sealed class Importable(string folder, SeedContent content) : IImportable
    {
        public string Named => folder;

        public string Counts => GraphCounts.Text(content.Nodes.Count, content.Relationships.Count);

        public bool FollowsModel => true;

        public Task<string> LoadAsync(ContentStore store, IProgress<double> progress, CancellationToken cancellation) =>
            new SeedLoading(Gates.ForLoading(store.Runner)).LoadAsync(folder, content, cancellation);
    }
}
