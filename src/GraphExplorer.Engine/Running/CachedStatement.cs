using System.Collections.Immutable;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Running;

/// <summary>A bound statement and its plan for graphs of about one size.</summary>
internal sealed class CachedStatement(string text, BoundStatement statement)
{
    private volatile PlannedFor? _planned;

    public string Text => text;

    public BoundStatement Statement => statement;

    public PlannedStatement Plan(GraphState state)
    {
        var current = _planned;
        if (current is not null && current.Fits(state)) return current.Planned;
        var planned = StatementPlanner.Plan(statement, state);
        _planned = new(planned, state.NodeCount, state.RelationshipCount, state.Rules);
        return planned;
    }

    private sealed record PlannedFor(PlannedStatement Planned, long Nodes, long Relationships, ImmutableArray<SchemaRule> Rules)
    {
        public bool Fits(GraphState state) =>
            Rules == state.Rules && IsAbout(Nodes, state.NodeCount) && IsAbout(Relationships, state.RelationshipCount);

        private static bool IsAbout(long before, long now)
        {
            const long Few = 100;
            return now < (4 * before) + Few && before < (4 * now) + Few;
        }
    }
}
