using GraphExplorer.Graph;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Tests.Snapshots.GraphFiles;

/// <summary>A drawing whose names try to break out of every form.</summary>
internal static class HostileDrawing
{
    public const string Name = "O'Hara \\u0041 <b>&\"]]> \u0001\u2028; DROP\r\nשלום 한국 𝔘";

    private static readonly NodeRef Unit = new("Unit", "id", "unit-'\\`a");
    private static readonly NodeRef Place = new("Odd `label\\u0060", "my key", "place-b");

    public static DrawnGraph Graph { get; } = new(
        "Units; and\nplaces",
        [
            new(Unit, Name, "unit", ["Entity", "Unit"], "battalion · Russia", new(10.5, -20)),
            new(Place, "half a pair \uD800.", "place", [Place.Label], null, null),
        ],
        [new($"{Unit}|reported-in|{Place}", Unit, Place, "reported-in", "reported in", 3, 2, 1, true)]);
}
