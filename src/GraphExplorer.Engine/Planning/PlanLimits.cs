using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Planning;

/// <summary>
/// How large a plan may grow: operators call one another, so their depth must stay far below what a thread's stack
/// holds, and matching compares every element of a pattern with every other.
/// </summary>
internal static class PlanLimits
{
    /// <summary>Steps above one another.</summary>
    public const int Depth = 2_000;

    /// <summary>Nodes and relationships of the MATCH clauses that are planned together.</summary>
    public const int Elements = 400;

    /// <summary>MATCH clauses side by side that are planned together; more are planned one group after another.</summary>
    public const int Matches = 20;

    public static Plan CheckDepth(Plan root)
    {
        var open = new Stack<(Plan Plan, int Depth)>([(root, 1)]);
        while (open.TryPop(out var step))
        {
            if (step.Depth > Depth) throw TooLarge($"its plan is more than {Depth.ToString(CultureInfo.InvariantCulture)} steps deep");
            foreach (var child in step.Plan.Children) open.Push((child, step.Depth + 1));
        }

        return root;
    }

    public static void CheckElements(int count)
    {
        if (count > Elements) throw TooLarge($"a pattern has more than {Elements.ToString(CultureInfo.InvariantCulture)} elements");
    }

    /// <summary>Something nested deeper than the thread at hand can take.</summary>
    public static GraphException TooLarge(string why) => new(ServiceErrors.RequestTooLarge, $"The statement is too large: {why}. Split it.");
}
