using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Binding;

/// <summary>The clauses that change the graph.</summary>
internal sealed class WriteBinder(Binders binders)
{
    public void Create(CreateSyntax syntax, ClauseFlow flow)
    {
        binders.Context.Writes = true;
        var pattern = binders.CreatedPatterns.Bind(syntax.Pattern, flow.Scope, merged: false);
        flow.Add(new BoundCreate(pattern) { Span = syntax.Span });
    }

    public void Merge(MergeSyntax syntax, ClauseFlow flow)
    {
        binders.Context.Reads = binders.Context.Writes = true;
        var pattern = binders.CreatedPatterns.Bind(syntax.Pattern, flow.Scope, merged: true);
        var actions = syntax.Actions.ToLookup(action => action.OnCreate, action => Items(action.Items, flow.Scope));
        flow.Add(new BoundMerge(pattern, [.. actions[true].SelectMany(items => items)], [.. actions[false].SelectMany(items => items)])
        {
            Span = syntax.Span,
        });
    }

    public void Set(SetSyntax syntax, ClauseFlow flow)
    {
        binders.Context.Writes = true;
        flow.Add(new BoundSet(Items(syntax.Items, flow.Scope)) { Span = syntax.Span });
    }

    public void Remove(RemoveSyntax syntax, ClauseFlow flow)
    {
        binders.Context.Writes = true;
        flow.Add(new BoundSet([.. syntax.Items.Select(item => Item(item, flow.Scope, remove: true))]) { Span = syntax.Span });
    }

    public void Delete(DeleteSyntax syntax, ClauseFlow flow)
    {
        binders.Context.Writes = true;
        var entities = syntax.Entities.Select(entity => Deleted(entity, flow.Scope));
        flow.Add(new BoundDelete([.. entities], syntax.Detach) { Span = syntax.Span });
    }

    public void Foreach(ForeachSyntax syntax, ClauseFlow flow)
    {
        var list = binders.Expressions.Bind(syntax.List, flow.Scope);
        ExpressionBinder.Require(list, CypherType.List);
        var inner = new ClauseFlow(flow.Scope.Inner());
        var variable = binders.Context.NewVariable(syntax.Variable.Name, ListTypes.ElementOf(list, binders.Context));
        inner.Scope.Declare(variable);
        foreach (var clause in syntax.Clauses)
        {
            if (clause is not WritingClauseSyntax)
                throw new GraphException(SyntaxErrors.InvalidClauseComposition, "FOREACH holds only clauses that change the graph.", clause.Span);
            binders.Clauses.Bind(clause, inner);
        }

        flow.Add(new BoundForeach(variable, list, inner.Clauses) { Span = syntax.Span });
    }

    private List<BoundSetItem> Items(IReadOnlyList<SetItemSyntax> syntax, Scope scope) =>
        [.. syntax.Select(item => Item(item, scope, remove: false))];

    private BoundSetItem Item(SetItemSyntax syntax, Scope scope, bool remove) => syntax switch
    {
        SetLabelsSyntax s => Labels(s, scope, remove),
        SetPropertiesSyntax s => Properties(s, scope),
        SetPropertySyntax s => Property(s, scope),
        _ => throw new InvalidOperationException($"no binder for {syntax.GetType().Name}"),
    };

    private BoundSetLabels Labels(SetLabelsSyntax syntax, Scope scope, bool remove)
    {
        var entity = binders.Expressions.Bind(syntax.Target, scope);
        ExpressionBinder.Require(entity, CypherType.Node);
        return new(entity, [.. syntax.Labels.Select(label => binders.Labels.Name(label, scope))], remove) { Span = syntax.Span };
    }

    private BoundSetProperties Properties(SetPropertiesSyntax syntax, Scope scope)
    {
        var entity = Entity(syntax.Target, scope);
        var value = binders.Expressions.Bind(syntax.Value, scope);
        if (value.Type is not (CypherType.Node or CypherType.Relationship)) ExpressionBinder.Require(value, CypherType.Map);
        return new(entity, value, syntax.Add) { Span = syntax.Span };
    }

    private BoundSetItem Property(SetPropertySyntax syntax, Scope scope)
    {
        var value = syntax.Value is null
            ? new BoundLiteral(Value.Null) { Span = syntax.Span, Type = CypherType.Null }
            : binders.Expressions.Bind(syntax.Value, scope);
        if (syntax.Target is PropertySyntax property)
            return new BoundSetProperty(Entity(property.Target, scope), property.Key, value) { Span = syntax.Span };
        var index = (IndexSyntax)syntax.Target;
        var key = binders.Expressions.Bind(index.Index, scope);
        ExpressionBinder.Require(key, CypherType.String);
        return new BoundSetDynamicProperty(Entity(index.Target, scope), key, value) { Span = syntax.Span };
    }

    private BoundExpression Entity(ExpressionSyntax syntax, Scope scope)
    {
        var entity = binders.Expressions.Bind(syntax, scope);
        if (TypeRules.IsUnknown(entity.Type) || entity.Type is CypherType.Node or CypherType.Relationship) return entity;
        throw new GraphException(
            SyntaxErrors.InvalidArgumentType, $"Expected a node or a relationship, but this is {TypeRules.Name(entity.Type)}.", entity.Span);
    }

    private BoundExpression Deleted(ExpressionSyntax syntax, Scope scope)
    {
        if (syntax is LabelTestSyntax)
            throw new GraphException(SyntaxErrors.InvalidDelete, "DELETE takes entities; labels are removed by REMOVE.", syntax.Span);
        var entity = binders.Expressions.Bind(syntax, scope);
        if (IsDeletable(entity.Type)) return entity;
        throw new GraphException(
            SyntaxErrors.InvalidArgumentType, $"Expected a node, relationship or path, but this is {TypeRules.Name(entity.Type)}.", entity.Span);
    }

    private static bool IsDeletable(CypherType type) =>
        TypeRules.IsUnknown(type) || type is CypherType.Node or CypherType.Relationship or CypherType.Path;
}
