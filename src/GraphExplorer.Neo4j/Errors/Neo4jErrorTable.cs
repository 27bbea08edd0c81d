using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j.Errors;

/// <summary>Which entry of the catalogue an error of a server is: by its code, and where one code covers many by words of its message.</summary>
internal static class Neo4jErrorTable
{
    private const string Statement = "Neo.ClientError.Statement.";
    private const string Syntax = Statement + "SyntaxError";
    private const string Argument = Statement + "ArgumentError";
    private const string Type = Statement + "TypeError";
    private const string Execution = "Neo.DatabaseError.Statement.ExecutionFailed";
    private const string Constraint = "Neo.ClientError.Schema.ConstraintValidationFailed";
    private const string OutsideTransaction = "can only be executed in an implicit transaction";

    /// <summary>The first that fits counts; empty words always fit.</summary>
    private static readonly (string Code, string Words, ErrorEntry Entry)[] Rows =
    [
        (Syntax, "not defined", SyntaxErrors.UndefinedVariable),
        (Syntax, "already declared", SyntaxErrors.VariableAlreadyBound),
        (Syntax, "Unknown function", SyntaxErrors.UnknownFunction),
        (Syntax, "nsufficient parameters for function", SyntaxErrors.InvalidNumberOfArguments),
        (Syntax, "Too many parameters for function", SyntaxErrors.InvalidNumberOfArguments),
        (Syntax, "defined with conflicting type", SyntaxErrors.VariableTypeConflict),
        (Syntax, "Type mismatch", SyntaxErrors.InvalidArgumentType),
        (Syntax, "Invalid use of aggregating function", SyntaxErrors.InvalidAggregation),
        (Syntax, "aggregate functions inside of aggregate functions", SyntaxErrors.NestedAggregation),
        (Syntax, "implicit grouping expressions", SyntaxErrors.AmbiguousAggregation),
        (Syntax, "Multiple result columns with the same name", SyntaxErrors.ColumnNameConflict),
        (Syntax, "must have the same return column names", SyntaxErrors.DifferentColumnsInUnion),
        (Syntax, "must be aliased", SyntaxErrors.NoExpressionAlias),
        (Syntax, "RETURN * is not allowed", SyntaxErrors.NoVariablesInScope),
        (Syntax, "integer is too large", SyntaxErrors.IntegerOverflow),
        (Syntax, "floating point number is too large", SyntaxErrors.FloatingPointOverflow),
        (Syntax, "invalid literal number", SyntaxErrors.InvalidNumberLiteral),
        (Syntax, "specifying a unicode character", SyntaxErrors.InvalidUnicodeLiteral),
        (Syntax, "ingle relationship type must be specified", SyntaxErrors.NoSingleRelationshipType),
        (Syntax, "xactly one relationship type must be specified", SyntaxErrors.NoSingleRelationshipType),
        (Syntax, "directed relationships are supported", SyntaxErrors.RequiresDirectedRelationship),
        (Syntax, "Variable length relationships cannot be used", SyntaxErrors.CreatingVarLength),
        (Syntax, "Must be a non-negative integer", SyntaxErrors.NegativeIntegerArgument),
        (Syntax, "non-deterministic (random) functions", SyntaxErrors.NonConstantExpression),
        (Syntax, "Parameter maps cannot be used", SyntaxErrors.InvalidParameterUse),
        (Syntax, "DELETE doesn't support", SyntaxErrors.InvalidDelete),
        (Syntax, "Invalid combination of UNION and UNION ALL", SyntaxErrors.InvalidClauseComposition),
        (Syntax, "WITH is required between", SyntaxErrors.InvalidClauseComposition),
        (Syntax, "Procedure call provides too", SyntaxErrors.InvalidNumberOfArguments),
        (Syntax, "cannot be parsed to a", TypeErrors.InvalidArgumentValue),
        (Syntax, "must be a number in the range", RuntimeErrors.NumberOutOfRange),
        (Syntax, "is not a valid token name", RuntimeErrors.InvalidName),
        (Syntax, "", SyntaxErrors.UnexpectedSyntax),
        (Statement + "SemanticError", "null property value", RuntimeErrors.MergeOfNull),
        (Statement + "ParameterMissing", "", RuntimeErrors.MissingParameter),
        (Statement + "ArithmeticError", "/ by zero", RuntimeErrors.DivisionByZero),
        (Statement + "ArithmeticError", "", RuntimeErrors.ArithmeticOverflow),
        (Statement + "AccessMode", "", ServiceErrors.WritesNotAllowed),
        (Statement + "EntityNotFound", "", RuntimeErrors.DeletedEntityAccess),
        (Argument, "/ by zero", RuntimeErrors.DivisionByZero),
        (Argument, "Must be a non-negative integer", RuntimeErrors.NegativeRowCount),
        (Argument, "cannot be zero", RuntimeErrors.NumberOutOfRange),
        (Argument, "is out of range", RuntimeErrors.NumberOutOfRange),
        (Argument, "", RuntimeErrors.InvalidArgument),
        (Execution, "when calling transactional subquery", ServiceErrors.NeedsOwnTransaction),
        (Execution, "negative start index", RuntimeErrors.NumberOutOfRange),
        (Type, "can not be stored in properties", TypeErrors.InvalidPropertyType),
        (Type, "Property values can only be", TypeErrors.InvalidPropertyType),
        (Type, "expected a map but was", TypeErrors.PropertyAccessOnNonMap),
        (Type, "", TypeErrors.WrongType),
        (Constraint, "still has relationships", RuntimeErrors.DeleteConnectedNode),
        (Constraint, "", RuntimeErrors.ConstraintViolated),
        ("Neo.DatabaseError.Schema.ConstraintCreationFailed", "Both ", RuntimeErrors.ConstraintViolated),
        ("Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", "", RuntimeErrors.SchemaRuleExists),
        ("Neo.ClientError.Schema.ConstraintAlreadyExists", "", RuntimeErrors.SchemaRuleExists),
        ("Neo.ClientError.Schema.ConstraintWithNameAlreadyExists", "", RuntimeErrors.SchemaRuleExists),
        ("Neo.ClientError.Schema.IndexAlreadyExists", "", RuntimeErrors.SchemaRuleExists),
        ("Neo.ClientError.Schema.IndexWithNameAlreadyExists", "", RuntimeErrors.SchemaRuleExists),
        ("Neo.DatabaseError.Schema.IndexDropFailed", "", RuntimeErrors.SchemaRuleNotFound),
        ("Neo.DatabaseError.Schema.ConstraintDropFailed", "", RuntimeErrors.SchemaRuleNotFound),
        ("Neo.ClientError.Procedure.ProcedureNotFound", "", RuntimeErrors.ProcedureNotFound),
        ("Neo.ClientError.Procedure.ProcedureCallFailed", "", RuntimeErrors.ProcedureFailed),
        ("Neo.ClientError.Request.Invalid", "is not supported", ServiceErrors.ValueNotSupported),
        ("Neo.ClientError.Security.Forbidden", "", ServiceErrors.ForbiddenAction),
        ("Neo.ClientError.Security.Unauthorized", "", ServiceErrors.StoreRefusedAccount),
        ("Neo.ClientError.Security.AuthenticationRateLimit", "", ServiceErrors.StoreRefusedAccount),
        ("Neo.ClientError.Security.CredentialsExpired", "", ServiceErrors.StoreRefusedAccount),
        ("Neo.ClientError.Database.DatabaseNotFound", "", ServiceErrors.DatabaseNotFound),
        ("Neo.ClientError.Transaction.TransactionTimedOut", "", ServiceErrors.QueryTimeout),
        ("Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "", ServiceErrors.QueryTimeout),
        ("Neo.ClientError.Transaction.TransactionTerminated", "", ServiceErrors.QueryCancelled),
        ("Neo.TransientError.Transaction.Terminated", "", ServiceErrors.QueryCancelled),
        ("Neo.TransientError.General.MemoryPoolOutOfMemoryError", "", ServiceErrors.QueryTooLarge),
        ("Neo.TransientError.General.OutOfMemoryError", "", ServiceErrors.QueryTooLarge),
        ("Neo.TransientError.General.DatabaseUnavailable", "", ServiceErrors.StoreUnavailable),
        ("Neo.TransientError.Transaction.LockAcquisitionTimeout", "", ServiceErrors.WriterBusy),
        ("Neo.TransientError.Transaction.DeadlockDetected", "", ServiceErrors.WriterBusy),
        // Of one that we still want the server tells so only when it waited too long for our next request.
        ("Neo.ClientError.Request.Invalid", "may have timed out", ServiceErrors.TransactionTimeout),
    ];

    public static ErrorEntry Find(Neo4jError error) =>
        NeedsAutoCommit(error.Message) ? ServiceErrors.NeedsOwnTransaction
        : Rows.FirstOrDefault(row => row.Code == error.Code && error.Message.Contains(row.Words, StringComparison.Ordinal)).Entry
        ?? ServiceErrors.StoreFailed;

    /// <summary>Whether a statement was refused because it commits by itself.</summary>
    public static bool NeedsAutoCommit(string message) => message.Contains(OutsideTransaction, StringComparison.Ordinal);
}
