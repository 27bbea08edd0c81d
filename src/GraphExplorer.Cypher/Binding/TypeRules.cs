using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Binding;

/// <summary>The lattice of static types. What is not known is let through: it is checked while running.</summary>
internal static class TypeRules
{
    public static bool IsUnknown(CypherType type) => type is CypherType.Any or CypherType.Null;

    public static bool IsNumber(CypherType type) => type is CypherType.Integer or CypherType.Float or CypherType.Number;

    public static bool IsList(CypherType type) => type is CypherType.List or CypherType.NodeList or CypherType.RelationshipList;

    public static bool IsTemporal(CypherType type) =>
        type is CypherType.Date or CypherType.Time or CypherType.LocalTime or CypherType.DateTime or CypherType.LocalDateTime;

    public static bool HasProperties(CypherType type) =>
        IsUnknown(type) || IsTemporal(type)
        || type is CypherType.Node or CypherType.Relationship or CypherType.Map or CypherType.Duration or CypherType.Point;

    /// <summary>Whether a value of the actual type may be one of the wanted type.</summary>
    public static bool Accepts(CypherType wanted, CypherType actual)
    {
        if (IsUnknown(wanted) || IsUnknown(actual) || wanted == actual) return true;
        return wanted switch
        {
            CypherType.Float or CypherType.Number => IsNumber(actual),
            CypherType.Integer => actual == CypherType.Number,
            CypherType.List => IsList(actual),
            CypherType.NodeList or CypherType.RelationshipList => actual == CypherType.List,
            _ => false,
        };
    }

    /// <summary>The type of what may be either: null gives way, two numbers are a number, all else is unknown.</summary>
    public static CypherType Join(CypherType left, CypherType right)
    {
        if (left == right || right == CypherType.Null) return left;
        if (left == CypherType.Null) return right;
        if (IsNumber(left) && IsNumber(right)) return CypherType.Number;
        return IsList(left) && IsList(right) ? CypherType.List : CypherType.Any;
    }

    public static CypherType Join(IEnumerable<CypherType> types) =>
        types.Aggregate((CypherType?)null, (joined, type) => joined is null ? type : Join(joined.Value, type)) ?? CypherType.Any;

    public static CypherType Of(Value value) => value.Kind switch
    {
        ValueKind.Null => CypherType.Null,
        ValueKind.Boolean => CypherType.Boolean,
        ValueKind.Integer => CypherType.Integer,
        ValueKind.Float => CypherType.Float,
        ValueKind.String => CypherType.String,
        _ => CypherType.Any,
    };

    /// <summary>As an error message names it.</summary>
    public static string Name(CypherType type) => type switch
    {
        CypherType.NodeList => "a list of nodes",
        CypherType.RelationshipList => "a list of relationships",
        CypherType.Integer => "an integer",
        CypherType.String => "a text",
        CypherType.LocalTime => "a local time",
        CypherType.LocalDateTime => "a local date and time",
        CypherType.DateTime => "a date and time",
        CypherType.Any => "any value",
        CypherType.Null => "null",
        _ => "a " + type.ToString().ToLowerInvariant(),
    };
}
