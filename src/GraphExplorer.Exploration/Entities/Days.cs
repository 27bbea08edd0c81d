using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>A span of days, both ends inclusive; an end that is unknown is absent.</summary>
public sealed record Days(DateOnly? From, DateOnly? To)
{
    /// <summary>The span under <c>…From</c> and <c>…To</c>, e.g. <c>said</c>; null where both are absent.</summary>
    public static Days? Read(ValueMap properties, string stem)
    {
        var from = properties[stem + "From"].DayOrNull();
        var to = properties[stem + "To"].DayOrNull();
        return from is null && to is null ? null : new(from, to);
    }
}
