using System.Diagnostics;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>A form of a whole graph. What is in it is added to what the graph holds.</summary>
/// <param name="named">How messages call it.</param>
/// <param name="read">Reads all of it, or throws every fault.</param>
internal sealed class GraphSource(string named, Func<IProgress<double>, CancellationToken, TransferGraph> read) : IImportSource
{
    public Task<IImportable> ReadAsync(IProgress<double> progress, CancellationToken cancellation) =>
        Task.FromResult<IImportable>(new Importable(named, read(progress, cancellation)));

    private sealed class Importable(string named, TransferGraph graph) : IImportable
    {
        public string Named => named;

        public string Counts => GraphCounts.Text(graph.Nodes.Count, graph.Links.Count);

        public bool FollowsModel => false;

        public async Task<string> LoadAsync(ContentStore store, IProgress<double> progress, CancellationToken cancellation)
        {
            var clock = Stopwatch.StartNew();
            await new GraphLoading(Gates.ForLoading(store.Runner)).LoadAsync(graph, progress, cancellation);
            return string.Create(CultureInfo.InvariantCulture, $"Loaded {named}: {Counts}, in {clock.Elapsed.TotalSeconds:N1} s.");
        }
    }
}
