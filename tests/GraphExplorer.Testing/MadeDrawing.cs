using System.Text.Json.Nodes;

namespace GraphExplorer.Testing;

/// <summary>The graph of an answer as the API writes it, of any size.</summary>
public static class MadeDrawing
{
    private static readonly string[] Kinds = ["unit", "place", "source", "actor"];

    /// <summary>So many entities, each connected with two others.</summary>
    public static JsonObject Of(int entities)
    {
        var pairs = Enumerable.Range(1, entities - 1).SelectMany(at => new[] { (From: at, To: at / 3), (From: at, To: at * 7 % entities) });
        return new()
        {
            ["nodes"] = new JsonArray([.. Enumerable.Range(0, entities).Select(Node)]),
            ["edges"] = new JsonArray([.. pairs.Where(pair => pair.From != pair.To).Distinct().Select(pair => Edge(Ref(pair.From), Ref(pair.To)))]),
            ["reports"] = new JsonArray(),
        };
    }

    private static JsonObject Node(int at) => new()
    {
        ["ref"] = Ref(at),
        ["name"] = $"Made entity {at}",
        ["kind"] = Kinds[at % Kinds.Length],
        ["labels"] = new JsonArray("Entity"),
    };

    private static JsonObject Edge(string from, string to) => new()
    {
        ["id"] = $"{from}|part-of|{to}",
        ["from"] = from,
        ["to"] = to,
        ["relation"] = "part-of",
        ["verb"] = "part of",
        ["reports"] = 0,
        ["independentOrigins"] = 0,
        ["denied"] = 0,
        ["disputed"] = false,
        ["behind"] = new JsonArray(),
    };

    private static string Ref(int at) => $"Unit:id:made-{at}";
}
