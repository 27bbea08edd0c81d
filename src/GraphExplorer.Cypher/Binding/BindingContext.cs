using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Binding;

/// <summary>What is shared by all that is bound of one statement.</summary>
internal sealed class BindingContext(string text, IReadOnlyList<ProcedureSignature> procedures)
{
    private readonly Dictionary<int, CypherType> _elements = [];
    private readonly SortedSet<string> _parameters = new(StringComparer.Ordinal);

    public ExpressionKeys Keys { get; } = new(text);

    public int VariableCount { get; private set; }

    public bool Reads { get; set; }

    public bool Writes { get; set; }

    public IReadOnlyList<string> Parameters => [.. _parameters];

    public BoundVariable NewVariable(string name, CypherType type) => new(VariableCount++, name, type);

    /// <summary>A variable for something that has no name in the text.</summary>
    public BoundVariable NewAnonymous(string kind, CypherType type) => NewVariable($"  {kind}{VariableCount}", type);

    public void Use(string name) => _parameters.Add(name);

    public ProcedureSignature? Procedure(string name) =>
        procedures.FirstOrDefault(procedure => procedure.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>What the items of a list variable are known to be.</summary>
    public CypherType ElementOf(BoundVariable variable) => _elements.GetValueOrDefault(variable.Id, CypherType.Any);

    public void SetElement(BoundVariable variable, CypherType element) => _elements[variable.Id] = element;
}
