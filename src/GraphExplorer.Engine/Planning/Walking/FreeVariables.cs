using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Walking;

/// <summary>
/// The variables an expression or query needs from outside. Ids are unique over a statement, so what is read and
/// nowhere introduced comes from outside.
/// </summary>
internal sealed class FreeVariables : BoundWalker
{
    private readonly Dictionary<int, BoundVariable> _read = [];
    private readonly HashSet<int> _introduced = [];

    public static VariableSet Of(params IEnumerable<BoundExpression> expressions)
    {
        var walker = new FreeVariables();
        walker.Visit(expressions);
        return walker.Result();
    }

    public static VariableSet Of(BoundQuery query)
    {
        var walker = new FreeVariables();
        walker.Visit(query);
        return walker.Result();
    }

    public override void Introduce(BoundVariable variable) => _introduced.Add(variable.Id);

    public override void Refer(BoundVariable variable) => _read.TryAdd(variable.Id, variable);

    private VariableSet Result() => VariableSet.Of(_read.Values.Where(variable => !_introduced.Contains(variable.Id)));
}
