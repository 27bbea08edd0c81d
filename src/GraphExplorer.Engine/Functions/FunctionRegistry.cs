using System.Collections.Frozen;

namespace GraphExplorer.Engine.Functions;

/// <summary>Every function of one row's values. Aggregates are in <see cref="Aggregates.AggregateRegistry"/>.</summary>
public static class FunctionRegistry
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        .. ValueFunctions.All,
        .. EntityFunctions.All,
        .. ConversionFunctions.All,
        .. ListFunctions.All,
        .. StringFunctions.All,
        .. NumericFunctions.All,
        .. TrigonometricFunctions.All,
        .. DateFunctions.All,
        .. LocalTimeFunctions.All,
        .. TimeFunctions.All,
        .. LocalDateTimeFunctions.All,
        .. DateTimeFunctions.All,
        .. DurationFunctions.All,
        .. SpatialFunctions.All,
        .. VectorFunctions.All,
    ];

    private static readonly FrozenDictionary<string, ScalarFunction> _byName = All.ToFrozenDictionary(function => function.Name);

    /// <summary>By canonical name; the binder lets no other pass.</summary>
    public static ScalarFunction Get(string name) => _byName[name];
}
