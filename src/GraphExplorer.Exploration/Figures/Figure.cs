using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Figures;

/// <summary>An amount as one report gives it of one claim, e.g. <c>up to 3,000 soldiers</c>.</summary>
/// <param name="Approximation"><c>exact</c>, <c>about</c>, <c>at-least</c>, <c>over</c>, <c>up-to</c>, <c>range</c> or <c>words</c>.</param>
/// <param name="Measure">What is counted, e.g. <c>soldiers</c>, <c>usd</c>.</param>
/// <param name="Per"><c>day</c>, <c>month</c>, <c>year</c>, <c>km</c>, <c>soldier</c>, or absent.</param>
/// <param name="Scope"><c>planned</c>, <c>sent</c>, <c>present</c>, <c>engaged</c>, <c>cumulative</c>, or absent.</param>
/// <param name="Text">The amount in words for people.</param>
public sealed record Figure(
    double? Low, double? Best, double? High, string? Approximation, string? Measure, string? Per, string? Scope, string Text)
{
    /// <summary>The figure of a report of a claim; null where the report gives none.</summary>
    public static Figure? Read(ValueMap report, ValueMap claim)
    {
        var amount = new Amount(
            report["low"].NumberOrNull(), report["best"].NumberOrNull(), report["high"].NumberOrNull(), report["approximation"].TextOrNull());
        if (amount.IsEmpty) return null;
        var measure = claim["measure"].TextOrNull();
        var per = claim["per"].TextOrNull();
        var text = FigureText.Write(amount, measure, per);
        return new(amount.Low, amount.Best, amount.High, amount.Approximation, measure, per, claim["scope"].TextOrNull(), text);
    }
}

/// <summary>The numbers of a report: bounds, the number itself where it names one, and how near it claims to be.</summary>
public readonly record struct Amount(double? Low, double? Best, double? High, string? Approximation)
{
    /// <summary>Whether the report gives no amount, not even in words.</summary>
    public bool IsEmpty => Low is null && Best is null && High is null && Approximation is null;
}
