using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Functions;

/// <summary>What a function is called, takes and gives: enough to check a call, complete it and document it.</summary>
/// <param name="Name">Canonical, as Neo4j spells it: <c>toUpper</c>, <c>duration.between</c>. Found without regard to case.</param>
/// <param name="Arguments">In order. Only the last may repeat.</param>
/// <param name="Result">What is known of the result; <see cref="CypherType.Any"/> when it depends on the arguments.</param>
public sealed record FunctionSignature(string Name, IReadOnlyList<FunctionArgument> Arguments, CypherType Result)
{
    /// <summary>The whole as text: <c>left(original :: STRING, length :: INTEGER) :: STRING</c>.</summary>
    public required string Text { get; init; }

    /// <summary>One sentence for a person.</summary>
    public required string Description { get; init; }

    /// <summary>An expression that uses it.</summary>
    public required string Example { get; init; }

    /// <summary>Over the rows of a group rather than one value.</summary>
    public bool IsAggregate { get; init; }

    /// <summary>Each call may give another value, as <c>rand()</c> does.</summary>
    public bool IsVolatile { get; init; }

    /// <summary>Other names that mean the same: <c>lower</c> for <c>toLower</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    public int MinimumArguments => Arguments.Count(argument => !argument.IsOptional);

    /// <summary>Null when there is no end.</summary>
    public int? MaximumArguments => Arguments.Any(argument => argument.Repeats) ? null : Arguments.Count;

    /// <summary>The argument at a position, counted from 0.</summary>
    public FunctionArgument ArgumentAt(int position) => Arguments[Math.Min(position, Arguments.Count - 1)];
}

/// <summary>One argument of a function.</summary>
/// <param name="Types">Accepted types; <see cref="CypherType.Float"/> accepts integers too. Null is always accepted.</param>
public sealed record FunctionArgument(string Name, IReadOnlyList<CypherType> Types, bool IsOptional, bool Repeats);
