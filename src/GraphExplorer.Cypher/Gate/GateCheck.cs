using GraphExplorer.Cypher.Functions;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Cypher.Gate;

/// <summary>
/// The allow-list: every clause of the parsed statement must be of a kind that is known to be harmless or that the
/// policy allows. A kind that is added to the syntax later is refused until it is named here.
/// </summary>
internal static class GateCheck
{
    /// <exception cref="GraphException">A clause, procedure or function is not allowed; with its place.</exception>
    public static void Require(StatementSyntax statement, GatePolicy policy, AccessMode mode)
    {
        foreach (var clause in statement.AllClauses) Require(clause, policy, mode);
        if (policy.MayLeaveGraph) return;
        foreach (var call in statement.AllFunctionCalls) Require(call);
    }

    /// <summary>Whether nothing but reading is in it.</summary>
    public static bool OnlyReads(StatementSyntax statement) => statement.AllClauses.All(clause => clause switch
    {
        ProcedureCallSyntax call => GatePolicy.ReadingProcedures.Contains(call.Procedure),
        SubqueryCallSyntax call => !call.InTransactions,
        _ => IsReading(clause),
    });

    private static void Require(ClauseSyntax clause, GatePolicy policy, AccessMode mode)
    {
        switch (clause)
        {
            case WritingClauseSyntax when !policy.MayWrite || mode == AccessMode.Read:
                throw new GraphException(ServiceErrors.WritesNotAllowed, "This statement may only read the graph.", clause.Span);
            case ProcedureCallSyntax call when policy.Procedures is { } allowed && !allowed.Contains(call.Procedure):
                throw new GraphException(
                    ServiceErrors.ProcedureNotAllowed, $"The procedure {call.Procedure} may not be called here.", clause.Span);
            case SubqueryCallSyntax { InTransactions: true } when !policy.MayLeaveGraph:
                throw NotAllowed("CALL … IN TRANSACTIONS", clause);
            case WritingClauseSyntax or ProcedureCallSyntax or SubqueryCallSyntax:
                break;
            default:
                if (!IsReading(clause) && !policy.MayLeaveGraph) throw NotAllowed(Name(clause), clause);
                break;
        }
    }

    private static bool IsReading(ClauseSyntax clause) =>
        clause is MatchSyntax or UnwindSyntax or WithSyntax or ReturnSyntax or FinishSyntax;

    // A function of the store's own may do what no clause shows.
    private static void Require(FunctionCallSyntax call)
    {
        var isKnown = call.Name.Equals("exists", StringComparison.OrdinalIgnoreCase) || FunctionCatalogue.Find(call.Name) is not null;
        if (!isKnown) throw new GraphException(SyntaxErrors.UnknownFunction, $"There is no function {call.Name} here.", call.Span);
    }

    private static GraphException NotAllowed(string what, ClauseSyntax clause) =>
        new(ServiceErrors.ClauseNotAllowed, $"{what} may not be used here.", clause.Span);

    private static string Name(ClauseSyntax clause) => clause switch
    {
        CommandSyntax command => command.Name,
        LoadCsvSyntax => "LOAD CSV",
        UseSyntax => "USE",
        _ => "This clause",
    };
}
