namespace GraphExplorer.Graph.Errors;

/// <summary>The text is no valid statement, whatever the graph holds: found while parsing and binding. Always with a span.</summary>
public static class SyntaxErrors
{
    /// <summary>The text does not follow the grammar: <c>RETURN 1 +</c>.</summary>
    public static ErrorEntry UnexpectedSyntax { get; } = Entry("unexpected_syntax", "UnexpectedSyntax");

    /// <summary>Cypher that a Neo4j server knows and this project does not: <c>CREATE ALIAS …</c>.</summary>
    public static ErrorEntry NotSupported { get; } = Entry("not_supported", "UnexpectedSyntax");

    /// <summary><c>RETURN missing</c>.</summary>
    public static ErrorEntry UndefinedVariable { get; } = Entry("undefined_variable", "UndefinedVariable");

    /// <summary><c>MATCH (n) CREATE (n)</c>.</summary>
    public static ErrorEntry VariableAlreadyBound { get; } = Entry("variable_already_bound", "VariableAlreadyBound");

    /// <summary><c>MATCH (x)-[x]->()</c>.</summary>
    public static ErrorEntry VariableTypeConflict { get; } = Entry("variable_type_conflict", "VariableTypeConflict");

    /// <summary>An operand or argument whose type is known to be wrong: <c>NOT 1</c>.</summary>
    public static ErrorEntry InvalidArgumentType { get; } = Entry("invalid_argument_type", "InvalidArgumentType");

    /// <summary><c>RETURN substring('a')</c>.</summary>
    public static ErrorEntry InvalidNumberOfArguments { get; } = Entry("invalid_number_of_arguments", "InvalidNumberOfArguments");

    /// <summary><c>CALL procedure</c> without arguments, inside a larger query.</summary>
    public static ErrorEntry InvalidArgumentPassingMode { get; } = Entry("invalid_argument_passing_mode", "InvalidArgumentPassingMode");

    /// <summary><c>RETURN nothingOfThatName(1)</c>.</summary>
    public static ErrorEntry UnknownFunction { get; } = Entry("unknown_function", "UnknownFunction");

    /// <summary>An aggregate where none may stand: <c>WHERE count(n) > 1</c>.</summary>
    public static ErrorEntry InvalidAggregation { get; } = Entry("invalid_aggregation", "InvalidAggregation");

    /// <summary><c>count(count(*))</c>.</summary>
    public static ErrorEntry NestedAggregation { get; } = Entry("nested_aggregation", "NestedAggregation");

    /// <summary><c>RETURN n.a + count(*)</c>, where <c>n.a</c> is no grouping key.</summary>
    public static ErrorEntry AmbiguousAggregation { get; } =
        Entry("ambiguous_aggregation", "AmbiguousAggregationExpression");

    /// <summary><c>count(rand())</c>: the aggregate of something that differs at each reading.</summary>
    public static ErrorEntry NonConstantExpression { get; } = Entry("non_constant_expression", "NonConstantExpression");

    /// <summary><c>LIMIT -1</c>.</summary>
    public static ErrorEntry NegativeIntegerArgument { get; } = Entry("negative_integer_argument", "NegativeIntegerArgument");

    /// <summary><c>CREATE (a)-[:A|B]->(b)</c>.</summary>
    public static ErrorEntry NoSingleRelationshipType { get; } = Entry("no_single_relationship_type", "NoSingleRelationshipType");

    /// <summary><c>CREATE (a)-[:A]-(b)</c>.</summary>
    public static ErrorEntry RequiresDirectedRelationship { get; } =
        Entry("requires_directed_relationship", "RequiresDirectedRelationship");

    /// <summary><c>CREATE (a)-[:A*2]->(b)</c>.</summary>
    public static ErrorEntry CreatingVarLength { get; } = Entry("creating_variable_length", "CreatingVarLength");

    /// <summary>A relationship variable used twice in one pattern: <c>MATCH (a)-[r]->()-[r]->(b)</c>.</summary>
    public static ErrorEntry RelationshipUniquenessViolation { get; } =
        Entry("relationship_uniqueness_violation", "RelationshipUniquenessViolation");

    /// <summary><c>MATCH (a)-[:A*2..b]->()</c>.</summary>
    public static ErrorEntry InvalidRelationshipPattern { get; } =
        Entry("invalid_relationship_pattern", "InvalidRelationshipPattern");

    /// <summary>A parameter where text must stand: <c>MATCH (n $map)</c>.</summary>
    public static ErrorEntry InvalidParameterUse { get; } = Entry("invalid_parameter_use", "InvalidParameterUse");

    /// <summary><c>DELETE n:Label</c>.</summary>
    public static ErrorEntry InvalidDelete { get; } = Entry("invalid_delete", "InvalidDelete");

    /// <summary><c>MATCH (n) DELETE n MATCH …</c> without a WITH between, or UNION mixed with UNION ALL.</summary>
    public static ErrorEntry InvalidClauseComposition { get; } = Entry("invalid_clause_composition", "InvalidClauseComposition");

    /// <summary><c>RETURN 1 AS a UNION RETURN 2 AS b</c>.</summary>
    public static ErrorEntry DifferentColumnsInUnion { get; } = Entry("different_columns_in_union", "DifferentColumnsInUnion");

    /// <summary><c>RETURN 1 AS a, 2 AS a</c>.</summary>
    public static ErrorEntry ColumnNameConflict { get; } = Entry("column_name_conflict", "ColumnNameConflict");

    /// <summary><c>WITH 1 + 1 RETURN 1</c>.</summary>
    public static ErrorEntry NoExpressionAlias { get; } = Entry("no_expression_alias", "NoExpressionAlias");

    /// <summary><c>MATCH () RETURN *</c>.</summary>
    public static ErrorEntry NoVariablesInScope { get; } = Entry("no_variables_in_scope", "NoVariablesInScope");

    /// <summary><c>RETURN 9223372036854775808</c>.</summary>
    public static ErrorEntry IntegerOverflow { get; } = Entry("integer_overflow", "IntegerOverflow");

    /// <summary><c>RETURN 1.0e400</c>.</summary>
    public static ErrorEntry FloatingPointOverflow { get; } = Entry("floating_point_overflow", "FloatingPointOverflow");

    /// <summary><c>RETURN 0x1G</c>.</summary>
    public static ErrorEntry InvalidNumberLiteral { get; } = Entry("invalid_number_literal", "InvalidNumberLiteral");

    /// <summary><c>RETURN '\u12'</c>.</summary>
    public static ErrorEntry InvalidUnicodeLiteral { get; } = Entry("invalid_unicode_literal", "InvalidUnicodeLiteral");

    /// <summary><c>RETURN 42 — 41</c>.</summary>
    public static ErrorEntry InvalidUnicodeCharacter { get; } = Entry("invalid_unicode_character", "InvalidUnicodeCharacter");

    private static ErrorEntry Entry(string code, string detail) =>
        new(code, 400, "Neo.ClientError.Statement.SyntaxError", new("SyntaxError", detail, CompileTime: true));
}
