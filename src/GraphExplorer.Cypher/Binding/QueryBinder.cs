using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Queries and unions of them.</summary>
internal sealed class QueryBinder(Binders binders)
{
    /// <param name="around">What each branch sees of the outside.</param>
    /// <param name="importable">What a first <c>WITH x</c> may bring in from outside, in the older form of CALL.</param>
    public BoundQuery Bind(QuerySyntax syntax, Scope around, QueryPlace place, Scope? importable = null)
    {
        var branches = syntax.Branches.Select(branch => Single(branch, around, place, importable)).ToList();
        return branches.Count == 1 ? branches[0] : Union(syntax, branches);
    }

    private BoundSingleQuery Single(SingleQuerySyntax syntax, Scope around, QueryPlace place, Scope? importable)
    {
        ClauseOrder.Check(syntax, place);
        var flow = new ClauseFlow(around.Inner()) { IsSingleClause = syntax.Clauses.Count == 1 };
        var clauses = syntax.Clauses.Skip(importable is not null && Import(syntax.Clauses[0], flow.Scope, importable) ? 1 : 0);
        foreach (var clause in clauses) binders.Clauses.Bind(clause, flow);
        return new(flow.Clauses) { Columns = flow.Columns };
    }

    private BoundUnion Union(QuerySyntax syntax, List<BoundSingleQuery> branches)
    {
        var all = syntax.Unions[0].All;
        if (syntax.Unions.FirstOrDefault(union => union.All != all) is { } other)
            throw new GraphException(SyntaxErrors.InvalidClauseComposition, "UNION and UNION ALL may not be mixed.", other.Span);
        for (var branch = 1; branch < branches.Count; branch++) CheckColumns(branches[0], branches[branch], syntax.Unions[branch - 1]);
        var columns = branches[0].Columns.Select(column => UnionColumn(column.Name, branches));
        return new(branches, all) { Columns = [.. columns] };
    }

    private BoundColumn UnionColumn(string name, List<BoundSingleQuery> branches)
    {
        var types = branches.Select(branch => branch.Columns.First(column => column.Name == name).Variable.Type);
        return new(name, binders.Context.NewVariable(name, TypeRules.Join(types)));
    }

    private static void CheckColumns(BoundSingleQuery first, BoundSingleQuery other, UnionSyntax union)
    {
        if (first.Columns.Select(column => column.Name).ToHashSet().SetEquals(other.Columns.Select(column => column.Name))) return;
        throw new GraphException(
            SyntaxErrors.DifferentColumnsInUnion, "Both sides of a UNION return columns of the same names.", union.Span);
    }

    /// <summary>Whether a clause is the <c>WITH x, y</c> that brings variables into a subquery; then it has.</summary>
    private static bool Import(ClauseSyntax clause, Scope scope, Scope importable)
    {
        if (clause is not WithSyntax { Where: null, Projection: { Distinct: false, OrderBy: [], Skip: null, Limit: null } projection })
            return false;
        if (projection.Items.Any(item => item.Alias is not null || item.Expression is not VariableSyntax)) return false;
        if (projection.All)
            foreach (var variable in importable.Own) scope.Declare(variable);
        foreach (var item in projection.Items)
        {
            var name = ((VariableSyntax)item.Expression).Name;
            scope.Declare(name, importable.Find(name) ?? throw new GraphException(
                SyntaxErrors.UndefinedVariable, $"The variable {name} is not defined here.", item.Span));
        }

        return true;
    }
}
