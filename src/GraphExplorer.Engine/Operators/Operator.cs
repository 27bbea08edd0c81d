using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators;

/// <summary>
/// Makes rows one by one by writing into the one row of slots that all operators of a run share. An operator writes only
/// the slots of its own variables, so what it needs of its input stays where it was until it asks for the next row.
/// </summary>
internal abstract class Operator(RunContext run)
{
    protected RunContext Run { get; } = run;

    /// <summary>The shared row.</summary>
    protected Value[] Row { get; } = run.Row;

    /// <summary>Starts, or starts over: for an inner plan once for each outer row, whose variables are in the row.</summary>
    public abstract void Open();

    /// <summary>Puts the next row into the slots; false after the last.</summary>
    public abstract bool Next();
}
