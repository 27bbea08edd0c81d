using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>The variables of a part that is repeated: one set for each step, and the lists of them seen outside.</summary>
internal sealed class PatternGroupNames
{
    private PatternGroupNames(PatternPartSyntax part, PatternNames inner, IReadOnlyList<BoundGroupVariable> groups)
    {
        Part = part;
        Inner = inner;
        Groups = groups;
    }

    public PatternPartSyntax Part { get; }

    public PatternNames Inner { get; }

    public IReadOnlyList<BoundGroupVariable> Groups { get; }

    public static PatternGroupNames OfGroup(BindingContext context, Scope scope, PatternGroupSyntax group) =>
        Of(context, scope, group.Inner);

    /// <summary><c>-[r]->+</c> is <c>(()-[r]->())+</c>.</summary>
    public static PatternGroupNames OfRelationship(BindingContext context, Scope scope, RelationshipPatternSyntax relationship)
    {
        var end = new NodePatternSyntax(null, null, null, null) { Span = relationship.Span };
        PatternElementSyntax[] elements = [end, relationship with { Quantifier = null }, end with { }];
        return Of(context, scope, new(null, null, elements, null) { Span = relationship.Span });
    }

    private static PatternGroupNames Of(BindingContext context, Scope scope, PatternPartSyntax part)
    {
        var names = part.Elements.Select(Name).OfType<IdentifierSyntax>().DistinctBy(name => name.Name).ToList();
        foreach (var name in names.Where(name => scope.Find(name.Name) is not null)) throw Scope.AlreadyBound(name.Name, name.Span);
        var inner = new PatternNames(context, scope.Inner(), mayDeclare: true);
        inner.Declare(part);
        return new(part, inner, [.. names.Select(name => Group(context, scope, inner.Scope.Find(name.Name)!))]);
    }

    private static BoundGroupVariable Group(BindingContext context, Scope scope, BoundVariable inner)
    {
        var list = scope.Declare(context.NewVariable(inner.Name, ListTypes.ListOf(inner.Type)));
        return new(inner, list);
    }

    private static IdentifierSyntax? Name(PatternElementSyntax element) => element switch
    {
        NodePatternSyntax node => node.Variable,
        RelationshipPatternSyntax relationship => relationship.Variable,
        _ => null,
    };
}
