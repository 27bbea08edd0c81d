using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>Writes a label expression for a plan: <c>A&amp;(B|!C)</c>.</summary>
internal static class LabelText
{
    public static string Write(BoundLabelExpression labels) => labels switch
    {
        BoundLabelName { Name.Text: { } text } => text,
        BoundLabelName name => name.AnyOf ? "$any(…)" : "$(…)",
        BoundLabelAnd both => $"{Inner(both.Left)}&{Inner(both.Right)}",
        BoundLabelOr either => $"{Write(either.Left)}|{Write(either.Right)}",
        BoundLabelNot negated => $"!{Inner(negated.Inner)}",
        _ => "%",
    };

    private static string Inner(BoundLabelExpression labels) => labels is BoundLabelOr ? $"({Write(labels)})" : Write(labels);
}
