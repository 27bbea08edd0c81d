using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Binding;

/// <summary>A procedure that a store offers: <c>db.labels() :: (label :: STRING)</c>.</summary>
/// <param name="Name">Found without regard to case.</param>
/// <param name="Outputs">Empty for a procedure that is called for its effect alone.</param>
public sealed record ProcedureSignature(
    string Name, IReadOnlyList<ProcedureField> Inputs, IReadOnlyList<ProcedureField> Outputs);

/// <summary>An argument or a column of a result.</summary>
public sealed record ProcedureField(string Name, CypherType Type);
