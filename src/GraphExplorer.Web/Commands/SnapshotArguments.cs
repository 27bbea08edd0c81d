using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Json;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Web.Api;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace GraphExplorer.Web.Commands;

/// <summary>The options that say what to freeze, and in whose words.</summary>
internal sealed class SnapshotArguments
{
    /// <summary>What of a page's address tells how it is looked at, and nothing of what is asked or drawn.</summary>
    private static readonly string[] Looks =
    [
        "ask", "view", "drawing", "rail", "timeline", "sort", "select", "edge", "report", "days", "details", "pick", "saved", "tool", "lit",
        "path-from", "path-to", "path-through", "path-avoid", "path-only", "path-also", "path-order", "path-hops",
    ];

    private readonly Option<string?> _question = new("--question") { Description = "A listed question, such as who-denies.", HelpName = "id" };

    private readonly Option<string[]> _slots = new("--slot") { Description = "What fills a slot of it, name=value: a reference, a day or a word. May be repeated.", HelpName = "name=value" };

    private readonly Option<string?> _cypher = new("--cypher") { Description = "A statement that reads.", HelpName = "statement" };

    private readonly Option<string[]> _param = new("--param", "-p") { Description = "A parameter of it, name=value: JSON where the value is JSON, else text. May be repeated.", HelpName = "name=value" };

    private readonly Option<string?> _address = new("--address") { Description = "The address of a page, or its part from ? on: the question that it asks.", HelpName = "address" };

    private readonly Option<string> _kind = new Option<string>("--kind") { Description = "What is shown.", DefaultValueFactory = _ => SnapshotKind.Graph }.AcceptOnlyFromAmong([.. SnapshotKind.All]);

    private readonly Option<string?> _title = new("--title") { Description = "Default: what was asked, in words.", HelpName = "text" };
    private readonly Option<string?> _caption = new("--caption") { Description = "What stands below the figure.", HelpName = "text" };
    private readonly Option<string?> _alternative = new("--alternative") { Description = "What the figure shows, for those who do not see it. Default: said from the data.", HelpName = "text" };
    private readonly Option<string?> _author = new("--author") { Description = "Who froze it.", HelpName = "name" };

    public SnapshotArguments()
    {
        foreach (var option in new[] { _slots, _param })
        {
            option.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => ParameterText.Split(token.Value) is null)) result.AddError($"{option.Name} \"{token.Value}\" is not name=value.");
            });
        }
    }

    public IEnumerable<Option> All => [_question, _slots, _cypher, _param, _address, _kind, _title, _caption, _alternative, _author];

    /// <summary>In how many ways something is asked; one is right.</summary>
    public int Ways(CommandResult result) => new[] { _question, _cypher, _address }.Count(result.IsGiven);

    /// <summary>What to freeze; of a graph of another model what a statement gives. What an address holds besides its question is told on <paramref name="errors"/>.</summary>
    public async Task<FreezeOrder> ReadAsync(ParseResult parsed, ServedGraph graph, ICypherRunner runner, TextWriter errors, CancellationToken cancellation)
    {
        var order = new FreezeOrder(parsed.GetValue(_kind)!, new(parsed.GetValue(_title), parsed.GetValue(_caption), parsed.GetValue(_alternative), parsed.GetValue(_author)));
        if (parsed.GetValue(_cypher) is { Length: > 0 } text)
            return order with { Statement = await new AnswerStatement(runner, await graph.FreezingAsync(cancellation)).RunAsync(new(text, Parameters(parsed)), cancellation) };
        await graph.RequireEvidenceAsync(cancellation);
        if (parsed.GetValue(_question) is { Length: > 0 } question) return order with { Question = QuestionsApi.Asked(question, Input(Slots(parsed))) };
        return await AtAddressAsync(order, parsed.GetValue(_address)!, runner, errors, cancellation);
    }

    private static async Task<FreezeOrder> AtAddressAsync(FreezeOrder order, string address, ICypherRunner runner, TextWriter errors, CancellationToken cancellation)
    {
        var query = address.Contains('?', StringComparison.Ordinal) ? address[address.IndexOf('?', StringComparison.Ordinal)..] : "?" + address;
        var parts = QueryHelpers.ParseQuery(query);
        var id = parts.TryGetValue("question", out var named) ? named.ToString() : "who-reported";
        var about = parts.TryGetValue("about", out var entity) ? QueryInput.ToRef("about", entity.ToString()) : null;
        var asked = about is null ? QuestionsApi.Asked(id, Input(parts)) : null;
        string[] known = [.. asked?.Definition.Slots.Select(slot => slot.Name) ?? [], .. Looks, "question", "about", "speakers"];
        if (parts.Keys.Where(name => !known.Contains(name)).ToList() is { Count: > 0 } left)
            await errors.WriteLineAsync($"Left out: {string.Join(", ", left)}. Of an address only the question is read; the page freezes what it draws, filters and hides.");
        order = order with { Address = query, Question = asked };
        return about is null ? order : order with { Reports = await ReportsAsync(about, runner, cancellation) };
    }

    private static async Task<IReadOnlyList<NodeRef>> ReportsAsync(NodeRef about, ICypherRunner runner, CancellationToken cancellation)
    {
        var page = await new EntityReports(runner).ReadAsync(about, Lens.Everything, 0, FreezeGraph.MostReports, cancellation);
        return [.. page.Rows.Select(row => row.Ref)];
    }

    private Dictionary<string, JsonElement> Parameters(ParseResult parsed) =>
        Named(parsed.GetValue(_param)).ToDictionary(values => values.Key, values => Json(values.Last()), StringComparer.Ordinal);

    private static JsonElement Json(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<JsonElement>(text);
        }
        catch (JsonException)
        {
            return JsonSerializer.SerializeToElement(text);
        }
    }

    private Dictionary<string, StringValues> Slots(ParseResult parsed) =>
        Named(parsed.GetValue(_slots)).ToDictionary(values => values.Key, values => new StringValues([.. values]), StringComparer.Ordinal);

    private static ILookup<string, string> Named(string[]? given) =>
        (given ?? []).Select(text => ParameterText.Split(text)!.Value).ToLookup(pair => pair.Name, pair => pair.Text, StringComparer.Ordinal);

    private static QueryInput Input(Dictionary<string, StringValues> values) => new(new QueryCollection(values));
}
