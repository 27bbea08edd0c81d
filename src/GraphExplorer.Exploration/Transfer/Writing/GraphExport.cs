using System.Text;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Writing;

/// <summary>Writes a whole graph in a form from which it can be read back.</summary>
/// <param name="runner">One that does not limit rows.</param>
/// <param name="withState">Whether what people saved is written, too: views, snapshots and the like.</param>
public sealed class GraphExport(ICypherRunner runner, bool withState)
{
    private readonly GraphReading _reading = new(runner, withState);
    private long _nodes;
    private long _links;

    /// <summary>How many nodes and relationships were written so far; may be read meanwhile.</summary>
    public (long Nodes, long Links) Count => (Interlocked.Read(ref _nodes), Interlocked.Read(ref _links));

    /// <summary>Writes all of it or nothing: beside the target first, which has its name once it is whole.</summary>
    /// <param name="target">A file, or for <see cref="GraphForm.Csv"/> a folder; there must be nothing of this name yet.</param>
    /// <returns>How many nodes were left out, because people saved them.</returns>
    /// <exception cref="TransferException">The graph cannot be written so.</exception>
    /// <exception cref="IOException">The target is there already, or cannot be written.</exception>
    public async Task<long> WriteAsync(string target, GraphForm form, CancellationToken cancellation)
    {
        var path = NewTarget.Of(target);
        var unfinished = $"{path}.unfinished-{Guid.NewGuid():N}";
        try
        {
            using (var output = form.Open(unfinished)) await WriteAsync(output, cancellation);
            if (_nodes == 0) throw new TransferException("The graph holds nothing to write.");
            var leftOut = withState ? 0 : (await runner.AskOneAsync("transfer/state", ValueMap.Empty, cancellation))["nodes"].AsInteger;
            if (Directory.Exists(unfinished)) Directory.Move(unfinished, path);
            else File.Move(unfinished, path);
            return leftOut;
        }
        catch (EncoderFallbackException fault)
        {
            throw TransferException.NoUnicode(fault);
        }
        finally
        {
            if (Directory.Exists(unfinished)) Directory.Delete(unfinished, recursive: true);
            else if (File.Exists(unfinished)) File.Delete(unfinished);
        }
    }

    private async Task WriteAsync(IGraphOutput output, CancellationToken cancellation)
    {
        if (output.LooksFirst)
        {
            await foreach (var (_, node) in _reading.NodesAsync(cancellation)) output.Look(node);
            await foreach (var (_, _, link) in _reading.LinksAsync(cancellation)) output.Look(link);
        }

        output.Begin(await GraphRule.ReadAsync(runner, cancellation));
        await foreach (var (position, node) in _reading.NodesAsync(cancellation))
        {
            output.Write(position, node);
            Interlocked.Increment(ref _nodes);
        }

        await foreach (var (start, end, link) in _reading.LinksAsync(cancellation))
        {
            output.Write(start, end, link);
            Interlocked.Increment(ref _links);
        }

        output.Finish();
    }
}
