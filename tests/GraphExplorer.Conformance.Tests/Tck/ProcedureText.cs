using GraphExplorer.Cypher.Binding;
using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>Reads signatures of procedures: <c>test.my.proc(name :: STRING?, id :: INTEGER?) :: (city :: STRING?)</c>.</summary>
public static class ProcedureText
{
    public static ProcedureSignature Read(string text)
    {
        var open = text.IndexOf('(', StringComparison.Ordinal);
        var close = text.IndexOf(')', StringComparison.Ordinal);
        var outputs = text[(close + 1)..];
        outputs = outputs[(outputs.IndexOf('(', StringComparison.Ordinal) + 1)..outputs.LastIndexOf(')')];
        return new(text[..open].Trim(), Fields(text[(open + 1)..close]), Fields(outputs));
    }

    private static List<ProcedureField> Fields(string text) =>
    [
        .. text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(field => field.Split("::", StringSplitOptions.TrimEntries))
            .Select(parts => new ProcedureField(parts[0], Enum.Parse<CypherType>(parts[1].TrimEnd('?'), ignoreCase: true))),
    ];
}
