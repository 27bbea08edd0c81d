using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Which clause may follow which, and which may end a query.</summary>
internal static class ClauseOrder
{
    public static void Check(SingleQuerySyntax query, QueryPlace place)
    {
        for (var at = 0; at < query.Clauses.Count; at++)
        {
            var clause = query.Clauses[at];
            var next = at + 1 < query.Clauses.Count ? query.Clauses[at + 1] : null;
            CheckAllowed(clause, place);
            if (next is not null) CheckPair(clause, next);
        }

        var last = query.Clauses[^1];
        if (place != QueryPlace.TestedSubquery && !MayEnd(last, query.Clauses.Count))
            throw Misplaced($"A query does not end with {Name(last)}, but with RETURN, FINISH or a change.", last);
    }

    private static void CheckAllowed(ClauseSyntax clause, QueryPlace place)
    {
        if (clause is (CommandSyntax and not SchemaChangeSyntax) or LoadCsvSyntax or UseSyntax)
            throw new GraphException(SyntaxErrors.NotSupported, $"{Name(clause)} is not supported here.", clause.Span);
        if (clause is SubqueryCallSyntax { OutlivesFailures: true })
            throw new GraphException(SyntaxErrors.NotSupported, "A batch that fails ends the statement: no other ON ERROR and no status is supported here.", clause.Span);
        if (place != QueryPlace.Statement && Changes(clause))
            throw Misplaced("A subquery within an expression may not change the graph.", clause);
    }

    private static bool Changes(ClauseSyntax clause) => clause switch
    {
        WritingClauseSyntax => true,
        SubqueryCallSyntax call => call.Query.Branches.SelectMany(branch => branch.Clauses).Any(Changes),
        _ => false,
    };

    private static void CheckPair(ClauseSyntax clause, ClauseSyntax next)
    {
        if (next is ProcedureCallSyntax { IsShow: true }) throw Misplaced($"{Name(next)} stands at the beginning of a query.", next);
        if (clause is ProcedureCallSyntax { IsShow: true } && next is not ReturnSyntax) throw Misplaced($"Only RETURN may follow {Name(clause)}.", next);
        if (clause is ReturnSyntax or FinishSyntax) throw Misplaced($"{Name(clause)} is the last clause of a query.", next);
        if (clause is WritingClauseSyntax && next is (MatchSyntax or UnwindSyntax or ProcedureCallSyntax or SubqueryCallSyntax))
            throw Misplaced($"Between {Name(clause)} and {Name(next)} a WITH must stand.", next);
    }

    private static bool MayEnd(ClauseSyntax clause, int count) => clause switch
    {
        ReturnSyntax or FinishSyntax or WritingClauseSyntax or SchemaChangeSyntax => true,
        ProcedureCallSyntax call => count == 1 || (call.Yields is null && !call.YieldsAll),
        SubqueryCallSyntax call => call.Query.Branches[0].Clauses[^1] is not ReturnSyntax,
        _ => false,
    };

    private static GraphException Misplaced(string message, ClauseSyntax clause) =>
        new(SyntaxErrors.InvalidClauseComposition, message, clause.Span);

    private static string Name(ClauseSyntax clause) => clause switch
    {
        CommandSyntax command => command.Name,
        ProcedureCallSyntax { IsShow: true } show => show.Procedure,
        LoadCsvSyntax => "LOAD CSV",
        SubqueryCallSyntax or ProcedureCallSyntax => "CALL",
        _ => clause.GetType().Name.Replace("Syntax", "", StringComparison.Ordinal).ToUpperInvariant(),
    };
}
