using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>
/// Patterns of CREATE and MERGE. Elements are bound in order: each sees the ones before it, and one that is bound
/// already may only be an end of a relationship.
/// </summary>
internal sealed class CreatedPatternBinder(Binders binders)
{
    /// <param name="merged">MERGE: may be without direction, takes no parameter for all properties.</param>
    public BoundPattern Bind(PatternSyntax syntax, Scope scope, bool merged)
    {
        var firstOwnId = binders.Context.VariableCount;
        return new([.. syntax.Parts.Select(part => Part(part, scope, merged, firstOwnId))]);
    }

    private BoundPatternPart Part(PatternPartSyntax syntax, Scope scope, bool merged, int firstOwnId)
    {
        if (syntax.Selector is not null || syntax.Where is not null)
            throw new GraphException(SyntaxErrors.UnexpectedSyntax, "Only nodes and relationships can be created.", syntax.Span);
        var elements = new List<BoundPatternElement>();
        foreach (var element in syntax.Elements)
        {
            elements.Add(element switch
            {
                NodePatternSyntax node => Node(node, scope, merged, firstOwnId, isAlone: syntax.Elements.Count == 1),
                RelationshipPatternSyntax relationship => Relationship(relationship, scope, merged),
                _ => throw new GraphException(
                    SyntaxErrors.UnexpectedSyntax, "Only nodes and relationships can be created.", element.Span),
            });
        }

        var path = syntax.Path is null ? null
            : scope.DeclareNew(binders.Context.NewVariable(syntax.Path.Name, CypherType.Path), syntax.Path.Span);
        return new(path, PathSelector.All, elements);
    }

    private BoundNodePattern Node(NodePatternSyntax syntax, Scope scope, bool merged, int firstOwnId, bool isAlone)
    {
        RefuseWhere(syntax.Where);
        if (syntax.Variable is { } name && scope.Find(name.Name) is { } known) return Known(syntax, known, firstOwnId, isAlone);
        var labels = binders.Labels.BindCreated(syntax.Labels, scope);
        var properties = Properties(syntax.Properties, scope, merged);
        var variable = syntax.Variable is null
            ? binders.Context.NewAnonymous("node", CypherType.Node)
            : scope.Declare(binders.Context.NewVariable(syntax.Variable.Name, CypherType.Node));
        return new(variable, IsBound: false, labels, properties, null) { Span = syntax.Span };
    }

    private static BoundNodePattern Known(NodePatternSyntax syntax, BoundVariable known, int firstOwnId, bool isAlone)
    {
        if (isAlone || syntax.Labels is not null || syntax.Properties is not null)
            throw Scope.AlreadyBound(known.Name, syntax.Variable!.Span);
        if (!TypeRules.Accepts(CypherType.Node, known.Type))
        {
            throw new GraphException(
                SyntaxErrors.VariableTypeConflict, $"{known.Name} is {TypeRules.Name(known.Type)} and cannot be a node too.",
                syntax.Variable!.Span);
        }

        return new(known, IsBound: known.Id < firstOwnId, null, null, null) { Span = syntax.Span };
    }

    private BoundRelationshipPattern Relationship(RelationshipPatternSyntax syntax, Scope scope, bool merged)
    {
        RefuseWhere(syntax.Where);
        if (syntax.Variable is { } known && scope.Find(known.Name) is not null) throw Scope.AlreadyBound(known.Name, known.Span);
        if (syntax.Length is not null || syntax.Quantifier is not null)
        {
            throw new GraphException(
                SyntaxErrors.CreatingVarLength, "A relationship that is created has exactly one step.", syntax.Span);
        }

        if (syntax.Types is not LabelNameSyntax { AnyOf: false } type)
        {
            throw new GraphException(
                SyntaxErrors.NoSingleRelationshipType, "A relationship that is created has exactly one type: '-[:TYPE]->'.", syntax.Span);
        }

        if (!merged && syntax.Direction == PatternDirection.Either)
        {
            throw new GraphException(
                SyntaxErrors.RequiresDirectedRelationship, "A relationship that is created has one direction.", syntax.Span);
        }

        var name = binders.Labels.Name(type.Name, scope);
        var properties = Properties(syntax.Properties, scope, merged);
        var variable = syntax.Variable is null
            ? binders.Context.NewAnonymous("relationship", CypherType.Relationship)
            : scope.Declare(binders.Context.NewVariable(syntax.Variable.Name, CypherType.Relationship));
        return new(variable, IsBound: false, new BoundLabelName(name), syntax.Direction, null, properties, null) { Span = syntax.Span };
    }

    private BoundExpression? Properties(ExpressionSyntax? syntax, Scope scope, bool merged)
    {
        if (syntax is ParameterSyntax && merged)
        {
            throw new GraphException(
                SyntaxErrors.InvalidParameterUse, "A parameter may not stand for all properties in MERGE; name them: '{key: $value}'.",
                syntax.Span);
        }

        return binders.Expressions.BindOptional(syntax, scope);
    }

    private static void RefuseWhere(ExpressionSyntax? where)
    {
        if (where is not null)
            throw new GraphException(SyntaxErrors.UnexpectedSyntax, "WHERE has no place in what is created.", where.Span);
    }
}
