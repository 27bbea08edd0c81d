using System.Text.Json;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>
/// What plans of two planners have in common: the entries of every operator, and how they are written. Which operators
/// there are, and what a planner tells of itself, is its own.
/// </summary>
internal static class PlanOutline
{
    private static readonly string[] Shared = ["DbHits", "EstimatedRows", "Id", "Rows"];

    public static string Of(JsonElement plan)
    {
        var entries = plan.EnumerateObject().Where(entry => entry.Name != "time").Select(entry => entry.Name).Order(StringComparer.Ordinal);
        var arguments = plan.GetProperty("arguments").EnumerateObject()
            .Where(argument => Shared.Contains(argument.Name)).OrderBy(argument => argument.Name, StringComparer.Ordinal)
            .Select(argument => $"{argument.Name} {Form(argument.Value)}");
        var own = $"{string.Join(' ', entries)} ({string.Join(", ", arguments)}) named by {plan.GetProperty("operatorType").GetString()!.Split('@')[1]}";
        var below = plan.GetProperty("children").EnumerateArray().Select(Of);
        return string.Join("; ", below.Append(own).Distinct(StringComparer.Ordinal));
    }

    private static string Form(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object && value.TryGetProperty("$type", out var type) ? $"typed {type.GetString()}" : value.ValueKind.ToString();
}
