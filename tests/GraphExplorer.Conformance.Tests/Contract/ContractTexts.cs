using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Contract;

/// <summary>How case files write down counters and errors.</summary>
internal static class ContractTexts
{
    /// <summary>e.g. <c>rw nodesCreated=1 labelsAdded=1</c>: what is not 0.</summary>
    public static string Counters(QuerySummary summary)
    {
        var counters = summary.Counters;
        (string Name, long Count)[] all =
        [
            ("nodesCreated", counters.NodesCreated), ("nodesDeleted", counters.NodesDeleted),
            ("relationshipsCreated", counters.RelationshipsCreated), ("relationshipsDeleted", counters.RelationshipsDeleted),
            ("propertiesSet", counters.PropertiesSet), ("labelsAdded", counters.LabelsAdded), ("labelsRemoved", counters.LabelsRemoved),
            ("indexesAdded", counters.IndexesAdded), ("indexesRemoved", counters.IndexesRemoved),
            ("constraintsAdded", counters.ConstraintsAdded), ("constraintsRemoved", counters.ConstraintsRemoved),
        ];
        return string.Join(' ', all.Where(counter => counter.Count != 0).Select(counter => $"{counter.Name}={counter.Count}"));
    }

    /// <summary>e.g. <c>undefined_variable Neo.ClientError.Statement.SyntaxError 1:8</c>: line and column where text is at fault.</summary>
    /// <param name="failure">What was thrown.</param>
    /// <param name="expected">Where it ends with <c>*</c> any place is written so, with <c>?</c> also none; <c>any</c> for Neo4j's code is any code.</param>
    public static string Error(GraphException failure, string expected)
    {
        var place = (failure.Span, expected[^1]) switch
        {
            (_, '?') => " ?",
            (null, _) => "",
            (_, '*') => " *",
            ({ } span, _) => $" {span.Line}:{span.Column}",
        };
        var neo4jCode = expected.Split(' ')[1] == "any" ? "any" : failure.Neo4jCode;
        return $"{failure.Entry.Code} {neo4jCode}{place}";
    }
}
