using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>A type as written after <c>IS ::</c>: <c>INTEGER</c>, <c>LIST&lt;STRING NOT NULL&gt;</c>, <c>INTEGER | FLOAT</c>.</summary>
public abstract record TypePattern
{
    public abstract bool Includes(Value value);
}

/// <summary><c>INTEGER</c>, <c>ANY</c>: null is included unless NOT NULL is written.</summary>
public sealed record SimpleTypePattern(Func<Value, bool> Test, bool NotNull) : TypePattern
{
    public override bool Includes(Value value) => value.IsNull ? !NotNull : Test(value);
}

/// <summary><c>LIST&lt;STRING&gt;</c>: each item must be included too.</summary>
public sealed record ListTypePattern(TypePattern Item, bool NotNull) : TypePattern
{
    public override bool Includes(Value value)
    {
        if (value.IsNull) return !NotNull;
        return value.Kind == ValueKind.List && value.AsList.All(Item.Includes);
    }
}

/// <summary><c>INTEGER | FLOAT</c>.</summary>
public sealed record UnionTypePattern(IReadOnlyList<TypePattern> Alternatives) : TypePattern
{
    public override bool Includes(Value value) => Alternatives.Any(type => type.Includes(value));
}

/// <summary><c>NOTHING</c>: no value has it, not even null.</summary>
public sealed record NothingTypePattern : TypePattern
{
    public override bool Includes(Value value) => false;
}
