using System.Diagnostics;
using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Exploration.Transfer.Script;
using GraphExplorer.Web.Commands.Output;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>A file of Cypher statements. They run on what the graph holds.</summary>
internal sealed class ScriptSource(string path) : IImportSource
{
    public Task<IImportable> ReadAsync(IProgress<double> progress, CancellationToken cancellation)
    {
        var script = new ScriptFile(path, IsRule);
        script.Check(progress, cancellation);
        return Task.FromResult<IImportable>(new Importable(script));
    }

    private static bool IsRule(string text) => CypherFrontEnd.Parse(text).AllClauses.Any(clause => clause is SchemaChangeSyntax);

    private sealed class Importable(ScriptFile script) : IImportable
    {
        public string Named => script.Name;

        public string Counts => string.Create(CultureInfo.InvariantCulture, $"{script.Count:N0} {(script.Count == 1 ? "statement" : "statements")}");

        public bool FollowsModel => false;

        public async Task<string> LoadAsync(ContentStore store, IProgress<double> progress, CancellationToken cancellation)
        {
            var clock = Stopwatch.StartNew();
            var loading = new ScriptLoading(Gates.ForScripts(store.Runner), rulesApart: store.Description.Kind != StoreDescription.Embedded);
            var counters = await loading.RunAsync(script, progress, cancellation);
            var did = SummaryText.Of(counters);
            return string.Create(CultureInfo.InvariantCulture, $"Ran {Named}: {Counts}, {(did.Length == 0 ? "which changed nothing" : did)}, in {clock.Elapsed.TotalSeconds:N1} s.");
        }
    }
}
