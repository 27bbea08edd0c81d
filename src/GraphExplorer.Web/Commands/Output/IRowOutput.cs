using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.Commands.Output;

/// <summary>Writes the rows of a statement as they come.</summary>
internal interface IRowOutput
{
    void Start(IReadOnlyList<string> columns);

    void Write(Value[] row);

    /// <summary>After the last row.</summary>
    void End();
}
