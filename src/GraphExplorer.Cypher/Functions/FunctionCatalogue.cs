using System.Collections.Frozen;

namespace GraphExplorer.Cypher.Functions;

/// <summary>Every function a statement may call. Whoever runs statements implements these, by canonical name.</summary>
public static class FunctionCatalogue
{
    public static IReadOnlyList<FunctionFamily> Families { get; } =
    [
        AggregateFunctions.Family,
        ScalarFunctions.Family,
        ConversionFunctions.Family,
        PredicateFunctions.Family,
        ListFunctions.Family,
        StringFunctions.Family,
        NumericFunctions.Family,
        TrigonometricFunctions.Family,
        TemporalFunctions.Family,
        DurationFunctions.Family,
        SpatialFunctions.Family,
        VectorFunctions.Family,
    ];

    public static IReadOnlyList<FunctionSignature> All { get; } = [.. Families.SelectMany(family => family.Functions)];

    private static readonly FrozenDictionary<string, FunctionSignature> ByName = All
        .SelectMany(function => function.Aliases.Append(function.Name).Select(name => (name, function)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.function, StringComparer.OrdinalIgnoreCase);

    /// <summary>The function of a name or alias in any case, or null.</summary>
    public static FunctionSignature? Find(string name) => ByName.GetValueOrDefault(name);
}
