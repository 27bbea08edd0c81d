using System.Collections.Frozen;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>
/// The names that can be seen at a place. Each horizon (WITH, RETURN) opens a new one; a subquery's and a
/// comprehension's stand within the one around them.
/// </summary>
internal sealed class Scope(Scope? parent = null)
{
    private readonly Dictionary<string, BoundVariable> _names = new(StringComparer.Ordinal);

    public Scope? Parent { get; } = parent;

    /// <summary>Where aggregates go; null where none may stand.</summary>
    public AggregateCollector? Aggregates { get; init; }

    /// <summary>Whether this is the scope of an aggregate's arguments.</summary>
    public bool IsWithinAggregate
    {
        get => field || Parent is { IsWithinAggregate: true };
        init;
    }

    /// <summary>Expressions that stand for a variable wherever they are repeated, by <see cref="ExpressionKeys"/>.</summary>
    public IReadOnlyDictionary<string, BoundVariable> Replacements { get; init; } = FrozenDictionary<string, BoundVariable>.Empty;

    /// <summary>Why a name that is not here cannot be used.</summary>
    public Func<string, ErrorEntry> Missing { get; init; } = parent?.Missing ?? (_ => SyntaxErrors.UndefinedVariable);

    /// <summary>Names of before the horizon that cannot be seen any more, nor be taken for new ones.</summary>
    public Scope? Hidden { get; init; }

    /// <summary>The variables of this scope itself, in the order of their names, as <c>*</c> lists them.</summary>
    public IEnumerable<BoundVariable> Own => _names.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value);

    public BoundVariable? Find(string name) => _names.TryGetValue(name, out var found) ? found : Parent?.Find(name);

    public bool Hides(string name) => Hidden?.Find(name) is not null || Parent is { } outer && outer.Hides(name);

    public bool Holds(string name) => _names.ContainsKey(name);

    /// <summary>Adds a variable under its name, or takes the place of the one of that name here.</summary>
    public BoundVariable Declare(BoundVariable variable) => _names[variable.Name] = variable;

    public BoundVariable Declare(string name, BoundVariable variable) => _names[name] = variable;

    /// <summary>Adds a variable under a name of its own that is not in use yet.</summary>
    public BoundVariable DeclareNew(BoundVariable variable, TextSpan span) =>
        Find(variable.Name) is null ? Declare(variable) : throw AlreadyBound(variable.Name, span);

    public static GraphException AlreadyBound(string name, TextSpan span) =>
        new(SyntaxErrors.VariableAlreadyBound, $"The variable {name} is already defined.", span);

    /// <summary>A scope within this one, of a comprehension or subquery.</summary>
    public Scope Inner() => new(this);

    /// <summary>The scope after a WITH here: what stands around is still seen.</summary>
    public Scope NextHorizon() => new(Parent);

    /// <summary>The variable that an expression written like this stands for, or null.</summary>
    public BoundVariable? Replacement(string key)
    {
        if (Replacements.TryGetValue(key, out var variable)) return variable;
        var isShadowed = _names.Count > 0 && key.Split(' ').Any(_names.ContainsKey);
        return isShadowed ? null : Parent?.Replacement(key);
    }

    public bool HasReplacements => Replacements.Count > 0 || Parent is { HasReplacements: true };
}
