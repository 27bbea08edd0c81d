using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Running;

/// <summary>Waits until no other writes, but not for ever.</summary>
internal sealed class WriterTurn(GraphStore store, EmbeddedRunnerOptions options)
{
    /// <exception cref="GraphException"><c>writer_busy</c>.</exception>
    public async Task<GraphTransaction> TakeAsync(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(options.WriterPatience, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, patience.Token);
        try
        {
            return await store.WriteAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException cause) when (!cancellation.IsCancellationRequested)
        {
            throw new GraphException(
                ServiceErrors.WriterBusy,
                $"The graph is being changed by another for more than {options.WriterPatience.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s; try again later.",
                cause: cause);
        }
    }
}
