namespace GraphExplorer.Graph.Errors;

/// <summary>A value of the wrong type or form met an operator or function. All but the first are found while running.</summary>
public static class TypeErrors
{
    /// <summary>A property asked of what is known to have none: <c>WITH 1 AS n RETURN n.a</c>.</summary>
    public static ErrorEntry KnownWrongType { get; } = Entry("known_wrong_type", "InvalidArgumentType", compileTime: true);

    /// <summary>An operand or argument of the wrong type: <c>labels($x)</c> of a text.</summary>
    public static ErrorEntry WrongType { get; } = Entry("wrong_type", "InvalidArgumentType");

    /// <summary>An argument of a right type that is no valid value: <c>toInteger([])</c>, <c>date('2020-13-01')</c>.</summary>
    public static ErrorEntry InvalidArgumentValue { get; } = Entry("invalid_argument_value", "InvalidArgumentValue");

    /// <summary><c>{a: 1}[0]</c>.</summary>
    public static ErrorEntry MapElementAccessByNonString { get; } =
        Entry("map_element_access_by_non_string", "MapElementAccessByNonString");

    /// <summary><c>[1, 2]['a']</c>.</summary>
    public static ErrorEntry ListElementAccessByNonInteger { get; } =
        Entry("list_element_access_by_non_integer", "ListElementAccessByNonInteger");

    /// <summary><c>1[0]</c>.</summary>
    public static ErrorEntry InvalidElementAccess { get; } = Entry("invalid_element_access", "InvalidElementAccess");

    /// <summary>A property of what has none: <c>$x.a</c> of a number.</summary>
    public static ErrorEntry PropertyAccessOnNonMap { get; } = Entry("property_access_on_non_map", "PropertyAccessOnNonMap");

    /// <summary>A value that cannot be stored: <c>SET n.a = {b: 1}</c>, a list of lists.</summary>
    public static ErrorEntry InvalidPropertyType { get; } = Entry("invalid_property_type", "InvalidPropertyType");

    private static ErrorEntry Entry(string code, string detail, bool compileTime = false) =>
        new(code, compileTime ? 400 : 422, $"Neo.ClientError.Statement.{(compileTime ? "SyntaxError" : "TypeError")}", new("TypeError", detail, compileTime));
}
