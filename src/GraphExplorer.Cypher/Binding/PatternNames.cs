using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>
/// The variables of a pattern that is matched. All are declared before any expression is bound, because a part may
/// refer to a later one.
/// </summary>
/// <param name="mayDeclare">Whether names may be new; in a pattern that is a predicate they may not.</param>
internal sealed class PatternNames(BindingContext context, Scope scope, bool mayDeclare)
{
    private readonly int _firstOwnId = context.VariableCount;
    private readonly Dictionary<PatternElementSyntax, BoundVariable> _variables = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PatternElementSyntax, PatternGroupNames> _groups = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<PatternPartSyntax, BoundVariable> _paths = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _relationships = [];

    public Scope Scope => scope;

    public BoundVariable Of(PatternElementSyntax element) => _variables[element];

    public PatternGroupNames GroupOf(PatternElementSyntax element) => _groups[element];

    public BoundVariable? PathOf(PatternPartSyntax part) => _paths.GetValueOrDefault(part);

    /// <summary>Whether an earlier clause bound it.</summary>
    public bool IsBound(BoundVariable variable) => variable.Id < _firstOwnId;

    public void Declare(PatternPartSyntax part)
    {
        foreach (var element in part.Elements) Declare(element);
        if (part.Path is { } path)
            _paths[part] = scope.DeclareNew(context.NewVariable(path.Name, CypherType.Path), path.Span);
    }

    private void Declare(PatternElementSyntax element)
    {
        switch (element)
        {
            case NodePatternSyntax node:
                _variables[node] = Named(node.Variable, CypherType.Node, "node");
                break;
            case RelationshipPatternSyntax { Quantifier: not null } relationship:
                _groups[relationship] = PatternGroupNames.OfRelationship(context, scope, relationship);
                break;
            case RelationshipPatternSyntax relationship:
                _variables[relationship] = Relationship(relationship);
                break;
            case PatternGroupSyntax group:
                _groups[group] = PatternGroupNames.OfGroup(context, scope, group);
                break;
        }
    }

    private BoundVariable Relationship(RelationshipPatternSyntax syntax)
    {
        var type = syntax.Length is null ? CypherType.Relationship : CypherType.RelationshipList;
        var variable = Named(syntax.Variable, type, "relationship");
        if (_relationships.Add(variable.Id)) return variable;
        throw new GraphException(
            SyntaxErrors.RelationshipUniquenessViolation,
            $"The relationship {variable.Name} stands twice in one pattern, which no relationship can match.", syntax.Variable!.Span);
    }

    private BoundVariable Named(IdentifierSyntax? name, CypherType type, string kind)
    {
        if (name is null) return context.NewAnonymous(kind, type);
        if (scope.Find(name.Name) is { } known) return Known(known, name, type);
        if (mayDeclare && !scope.Hides(name.Name)) return scope.Declare(context.NewVariable(name.Name, type));
        throw ExpressionBinder.Unresolved(scope.Missing(name.Name), name.Name, name.Span);
    }

    private BoundVariable Known(BoundVariable known, IdentifierSyntax name, CypherType type)
    {
        if (!TypeRules.Accepts(type, known.Type) || !MayHold(known, type))
        {
            throw new GraphException(
                SyntaxErrors.VariableTypeConflict,
                $"{name.Name} is {TypeRules.Name(known.Type)} and cannot be {TypeRules.Name(type)} too.", name.Span);
        }

        var refined = known with { Type = type };
        return scope.Holds(name.Name) ? scope.Declare(name.Name, refined) : refined;
    }

    private bool MayHold(BoundVariable known, CypherType type) =>
        type != CypherType.RelationshipList || TypeRules.Accepts(CypherType.Relationship, context.ElementOf(known));
}
