using System.Text;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Exploration.Transfer.Script;

/// <summary>A file of Cypher statements with semicolons between them.</summary>
/// <param name="isRule">Whether a statement changes constraints or indexes. Throws what is wrong with its text.</param>
public sealed class ScriptFile(string file, Func<string, bool> isRule)
{
    /// <summary>How messages call it.</summary>
    public string Name => file;

    /// <summary>How many statements were checked.</summary>
    public int Count { get; private set; }

    /// <summary>Reads every statement.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1; null for nobody.</param>
    /// <exception cref="ImportException">With every fault of a text, up to <see cref="TransferFaults.Most"/>.</exception>
    public void Check(IProgress<double>? progress, CancellationToken cancellation)
    {
        var faults = new TransferFaults();
        try
        {
            using var stream = File.OpenRead(file);
            foreach (var part in Parts(stream))
            {
                cancellation.ThrowIfCancellationRequested();
                Count++;
                Check(part, faults);
                progress?.Report((double)stream.Position / stream.Length);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(file, 1, TransferFaultCodes.Unreadable, fault.Message);
        }
        catch (DecoderFallbackException)
        {
            faults.Add(file, 1, TransferFaultCodes.Unreadable, "There are bytes that are no UTF-8; save the file as UTF-8.");
        }

        faults.ThrowIfAny();
    }

    /// <summary>Its statements, as they are read.</summary>
    public IEnumerable<ScriptPart> Parts()
    {
        using var stream = File.OpenRead(file);
        foreach (var part in Parts(stream)) yield return part;
    }

    /// <summary>Whether a statement changes constraints or indexes.</summary>
    public bool IsRule(ScriptPart part) => isRule(part.Text);

    /// <summary>A fault of a statement, with its place in the file.</summary>
    public ImportFault Fault(ScriptPart part, GraphException fault) => new(file, part.Line + (fault.Span?.Line ?? 1) - 1, fault.Entry.Code, fault.Message);

    private static IEnumerable<ScriptPart> Parts(Stream stream)
    {
        using var text = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true), leaveOpen: true);
        var reader = new ScriptReader(text);
        while (reader.Next() is { } part) yield return part;
    }

    private void Check(ScriptPart part, TransferFaults faults)
    {
        try
        {
            isRule(part.Text);
        }
        catch (GraphException fault)
        {
            var told = Fault(part, fault);
            faults.Add(told.File, told.Line, told.Code, told.Sentence);
        }
    }
}
