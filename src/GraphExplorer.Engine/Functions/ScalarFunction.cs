using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>What a function does, by the canonical name of its signature.</summary>
public sealed record ScalarFunction(string Name, FunctionBody Body)
{
    /// <summary>Default true: a null among the arguments makes the result null without asking the function.</summary>
    public bool NullIfAnyNull { get; init; } = true;
}

/// <summary>Computes a function's value. The number of arguments was checked against the signature; their types were not.</summary>
public delegate Value FunctionBody(Call call);
