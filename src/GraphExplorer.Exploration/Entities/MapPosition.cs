using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Where a place lies, as far as the graph knows.</summary>
/// <param name="Latitude">In degrees, north of the equator positive.</param>
/// <param name="Longitude">In degrees, east of Greenwich positive.</param>
/// <param name="Precision">What the point is the middle of: <c>exact</c>, <c>town</c>, <c>district</c>, <c>region</c> or <c>country</c>; null where nobody says.</param>
/// <param name="Candidates">What the name may mean, where it is ambiguous.</param>
public sealed record MapPosition(double Latitude, double Longitude, string? Precision, IReadOnlyList<string>? Candidates)
{
    /// <summary>The position that a node holds; null where it holds none, or none on earth.</summary>
    public static MapPosition? Read(ValueMap properties)
    {
        if (properties["latitude"].NumberOrNull() is not { } latitude || properties["longitude"].NumberOrNull() is not { } longitude) return null;
        if (!(Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180)) return null;
        var candidates = properties["candidates"].TextsOrEmpty();
        return new(latitude, longitude, properties["geoPrecision"].TextOrNull(), candidates.Count > 0 ? candidates : null);
    }
}
