using System.Diagnostics.CodeAnalysis;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>What <c>toString()</c> gives: of numbers, booleans, texts, temporal values and points.</summary>
public static class ScalarText
{
    public static bool TryWrite(Value value, [NotNullWhen(true)] out string? text)
    {
        text = value.Kind switch
        {
            ValueKind.String => value.AsString,
            ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
                or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration or ValueKind.Point => ValueText.Write(value),
            _ => null,
        };
        return text is not null;
    }
}
