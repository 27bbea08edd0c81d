using GraphExplorer.Cypher.Binding;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Operators.Procedures;

/// <summary>The procedures of a runner, by name without regard to case.</summary>
internal sealed class ProcedureRegistry(IEnumerable<IProcedure> procedures)
{
    private readonly Dictionary<string, IProcedure> _byName =
        procedures.ToDictionary(procedure => procedure.Signature.Name, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ProcedureSignature> Signatures => [.. _byName.Values.Select(procedure => procedure.Signature)];

    public IProcedure Get(string name) => _byName.GetValueOrDefault(name)
        ?? throw new GraphException(RuntimeErrors.ProcedureNotFound, $"There is no procedure {name}.");
}
