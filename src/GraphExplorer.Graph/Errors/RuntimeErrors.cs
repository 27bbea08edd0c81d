namespace GraphExplorer.Graph.Errors;

/// <summary>A statement was right and its values or the graph were not. Types of values are in <see cref="TypeErrors"/>.</summary>
public static class RuntimeErrors
{
    private const string Statement = "Neo.ClientError.Statement.";

    /// <summary><c>1 / 0</c>.</summary>
    public static ErrorEntry DivisionByZero { get; } = Entry("division_by_zero", 422, "ArithmeticError", "DivisionByZero");

    /// <summary><c>9223372036854775807 + $one</c>.</summary>
    public static ErrorEntry ArithmeticOverflow { get; } = Entry("arithmetic_overflow", 422, "ArithmeticError", "IntegerOverflow");

    /// <summary>An argument beyond its bounds: <c>range(1, 2, 0)</c>, <c>percentileCont(x, 1.5)</c>.</summary>
    public static ErrorEntry NumberOutOfRange { get; } = Entry("number_out_of_range", 422, "ArgumentError", "NumberOutOfRange");

    /// <summary>An argument of a type that the function refuses as an argument error: <c>range('a', 2)</c>.</summary>
    public static ErrorEntry InvalidArgument { get; } = Entry("invalid_argument", 422, "ArgumentError", "InvalidArgumentType");

    /// <summary><c>SKIP $rows</c> or <c>LIMIT $rows</c> with a negative number.</summary>
    public static ErrorEntry NegativeRowCount { get; } = new(
        "negative_row_count", 422, Statement + "ArgumentError", new("SyntaxError", "NegativeIntegerArgument", CompileTime: false));

    /// <summary><c>SKIP $rows</c> or <c>LIMIT $rows</c> with what is no integer.</summary>
    public static ErrorEntry InvalidRowCount { get; } = new(
        "invalid_row_count", 422, Statement + "ArgumentError", new("SyntaxError", "InvalidArgumentType", CompileTime: false));

    /// <summary>A property, label or type asked of an entity that this statement deleted.</summary>
    public static ErrorEntry DeletedEntityAccess { get; } =
        Entry("deleted_entity_access", 422, "EntityNotFound", "DeletedEntityAccess");

    /// <summary>DELETE of a node that still has relationships.</summary>
    public static ErrorEntry DeleteConnectedNode { get; } = new(
        "delete_connected_node", 409, "Neo.ClientError.Schema.ConstraintValidationFailed",
        new("ConstraintVerificationFailed", "DeleteConnectedNode", CompileTime: false));

    /// <summary>A second node with the value of a unique property.</summary>
    public static ErrorEntry ConstraintViolated { get; } = new(
        "constraint_violated", 409, "Neo.ClientError.Schema.ConstraintValidationFailed",
        new("ConstraintValidationFailed", "CreateBlockedByConstraint", CompileTime: false));

    /// <summary>CREATE of a constraint or an index where there is one of the same name or effect.</summary>
    public static ErrorEntry SchemaRuleExists { get; } = new(
        "schema_rule_exists", 409, "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists");

    /// <summary>DROP of a constraint or an index that is not there, or belongs to a constraint.</summary>
    public static ErrorEntry SchemaRuleNotFound { get; } = new(
        "schema_rule_not_found", 404, "Neo.DatabaseError.Schema.IndexDropFailed");

    /// <summary><c>MERGE (n {a: null})</c>.</summary>
    public static ErrorEntry MergeOfNull { get; } = Entry("merge_of_null", 422, "SemanticError", "MergeReadOwnWrites");

    /// <summary>CREATE of a relationship whose end is null.</summary>
    public static ErrorEntry MissingNode { get; } = Entry("missing_node", 422, "EntityNotFound", "MissingNode");

    /// <summary>A label, type or property key of no characters, or null, given by <c>$(expression)</c>.</summary>
    public static ErrorEntry InvalidName { get; } = Entry("invalid_name", 422, "ArgumentError", "InvalidArgumentValue");

    /// <summary>A regular expression that cannot be read, or takes too long.</summary>
    public static ErrorEntry InvalidRegularExpression { get; } =
        Entry("invalid_regular_expression", 422, "ArgumentError", "InvalidArgumentValue");

    /// <summary><c>$name</c> without a value. Raised before anything ran.</summary>
    public static ErrorEntry MissingParameter { get; } = new(
        "missing_parameter", 400, Statement + "ParameterMissing", new("ParameterMissing", "MissingParameter", CompileTime: true));

    /// <summary>CALL of a procedure that the store does not have. Raised before anything ran.</summary>
    public static ErrorEntry ProcedureNotFound { get; } = new(
        "procedure_not_found", 400, "Neo.ClientError.Procedure.ProcedureNotFound",
        new("ProcedureError", "ProcedureNotFound", CompileTime: true));

    /// <summary>A procedure failed.</summary>
    public static ErrorEntry ProcedureFailed { get; } =
        new("procedure_failed", 422, "Neo.ClientError.Procedure.ProcedureCallFailed");

    private static ErrorEntry Entry(string code, int status, string type, string detail) =>
        new(code, status, Statement + type, new(type, detail, CompileTime: false));
}
