using GraphExplorer.Exploration.About;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>A graph and what is known of it: its model, its schema, and so the way to browse it.</summary>
public sealed class ServedGraph : IDisposable
{
    private readonly ICypherRunner _runner;
    private readonly TimeProvider _time;
    private readonly NodeHandles _handles = new();
    private readonly Remembered<GraphModel> _model;
    private readonly Remembered<LearnedSchema> _schema;

    public ServedGraph(ICypherRunner runner, TimeProvider time)
    {
        _runner = runner;
        _time = time;
        _model = new(new ModelQuestion(runner).AskAsync, time);
        _schema = new(new LearnSchema(runner).LearnAsync, time);
    }

    /// <summary>What the graph is made of.</summary>
    public Task<GraphModel> ModelAsync(CancellationToken cancellation) => _model.ReadAsync(cancellation);

    /// <summary>How much of the evidence model it holds.</summary>
    public Task<GraphCounts> CountAsync(CancellationToken cancellation) => new CountGraph(_runner).CountAsync(cancellation);

    /// <summary>What kinds of things it holds.</summary>
    public async Task<GraphSchema> SchemaAsync(CancellationToken cancellation) => (await _schema.ReadAsync(cancellation)).Schema;

    /// <summary>The way to browse that fits the graph.</summary>
    public async Task<IBrowsing> BrowsingAsync(CancellationToken cancellation) =>
        await ModelAsync(cancellation) == GraphModel.Evidence
            ? new EvidenceBrowsing(_runner, _time)
            : await ByLabelsAsync(cancellation);

    /// <summary>Browsing by labels and types.</summary>
    public async Task<LabelBrowsing> ByLabelsAsync(CancellationToken cancellation) =>
        new(_runner, (await _schema.ReadAsync(cancellation)).Shape, _handles, _time);

    /// <summary>The way to freeze that fits the graph.</summary>
    public async Task<IFreezing> FreezingAsync(CancellationToken cancellation) =>
        await ModelAsync(cancellation) == GraphModel.Evidence
            ? new FreezeGraph(_runner, _time)
            : new FreezeLabels(_runner, (await _schema.ReadAsync(cancellation)).Shape, _handles, _time);

    /// <summary>For what needs claims and reports.</summary>
    /// <exception cref="GraphException"><c>model_missing</c>.</exception>
    public async Task RequireEvidenceAsync(CancellationToken cancellation)
    {
        if (await ModelAsync(cancellation) == GraphModel.Evidence) return;
        throw new GraphException(
            ServiceErrors.ModelMissing, "This needs claims and reports of who said them, and the graph holds neither; it can be searched, expanded and queried.");
    }

    public void Dispose()
    {
        _model.Dispose();
        _schema.Dispose();
        _handles.Dispose();
    }
}
