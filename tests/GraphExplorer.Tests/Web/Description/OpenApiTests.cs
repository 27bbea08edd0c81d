using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Web.Description;

/// <summary>The OpenAPI document says what the routes take and give. With REWRITE_EXPECTED=true it is written anew.</summary>
public sealed class OpenApiTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Claim = "Claim:id:claim-contingent-strength-engaged-in-kursk";

    private static readonly string Kept = Repository.PathOf("docs/openapi.json");

    /// <summary>The graph of these tests has no answer for it; that of <see cref="OtherGraphTests"/> has.</summary>
    private const string OfAnotherModel = "/api/v1/links";

    public static TheoryData<string> Answered => [.. Paths.Select(row => row.Data).Where(path => path != OfAnotherModel)];

    public static TheoryData<string> Paths
    {
        get
        {
            using var document = JsonDocument.Parse(File.ReadAllText(Kept));
            return [.. document.RootElement.GetProperty("paths").EnumerateObject()
                .Where(path => path.Value.TryGetProperty("get", out _)).Select(path => path.Name)];
        }
    }

    [Fact]
    public async Task The_document_that_is_kept_is_the_one_that_is_served()
    {
        using var answer = await server.SendAsync(HttpMethod.Get, "/api/v1/openapi.json");
        var served = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true") await File.WriteAllTextAsync(Kept, served, TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllTextAsync(Kept, TestContext.Current.CancellationToken), served);
    }

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task An_answer_is_as_the_document_says(string path)
    {
        var document = await server.GetAsync("/openapi.json");
        var schema = Operation(document, path).GetProperty("responses").GetProperty("200").GetProperty("content").GetProperty("application/json").GetProperty("schema");
        var filled = (await ViewedAsync(Filled(path, "who-said-first"))).Replace("{snapshot}", await SnapshotAsync(), StringComparison.Ordinal);
        using var answer = await server.SendAsync(HttpMethod.Get, filled + Required(document, path));
        Assert.Equal(200, (int)answer.StatusCode);
        var differences = new SchemaCheck(document).Differences(await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken), schema);
        Assert.Empty(differences.Take(10));
    }

    /// <summary>
    /// A parameter that a route reads is refused when it is given twice, or what is given is not what it takes; one that it does not know is
    /// passed over.
    /// </summary>
    [Theory]
    [MemberData(nameof(Paths))]
    public async Task Every_parameter_of_the_document_is_read(string path)
    {
        var document = await server.GetAsync("/openapi.json");
        foreach (var parameter in Query(document, path))
        {
            var name = parameter.GetProperty("name").GetString()!;
            var isList = parameter.GetProperty("schema").GetProperty("type").GetString() == "array";
            var others = Required(document, path).Trim('?').Split('&').Where(given => !given.StartsWith(name + "=", StringComparison.Ordinal));
            using var answer = await server.SendAsync(HttpMethod.Get, $"{Filled(path, QuestionWith(name))}?{string.Join('&', others)}&{name}=x&{name}=y");
            var problem = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
            Assert.StartsWith(isList ? $"{name} is " : $"{name} is given 2 times; once is enough.", problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failure_is_as_the_document_says()
    {
        var document = await server.GetAsync("/openapi.json");
        using var answer = await server.SendAsync(HttpMethod.Get, "/api/v1/question?limit=0");
        var schema = document.GetProperty("components").GetProperty("schemas").GetProperty("Problem");
        Assert.Empty(new SchemaCheck(document).Differences(await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken), schema));
    }

    /// <summary>The path with the id of a view that is kept for it.</summary>
    private async Task<string> ViewedAsync(string path)
    {
        if (!path.Contains("{view}", StringComparison.Ordinal)) return path;
        var view = new { name = "Kept", address = "?ask", items = new[] { new { @ref = Battalion, name = "A", x = 1, y = 2 } }, camera = new { x = 0, y = 0, zoom = 1 } };
        using var made = await server.Client.PostAsJsonAsync(new Uri("/api/v1/views", UriKind.Relative), view, TestContext.Current.CancellationToken);
        return made.Headers.Location!.OriginalString;
    }

    private async Task<string> SnapshotAsync()
    {
        using var made = await server.Client.PostAsJsonAsync("/api/v1/snapshots", new { kind = "table", question = new { id = "who-denies" } }, TestContext.Current.CancellationToken);
        return (await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("id").GetString()!;
    }

    private static JsonElement Operation(JsonElement document, string path) => document.GetProperty("paths").GetProperty(path).GetProperty("get");

    private static IEnumerable<JsonElement> Query(JsonElement document, string path) =>
        Operation(document, path).TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Where(parameter => parameter.GetProperty("in").GetString() == "query")
            : [];

    private static string Required(JsonElement document, string path)
    {
        var required = Query(document, path).Where(parameter => parameter.TryGetProperty("required", out var needed) && needed.GetBoolean());
        return "?" + string.Join('&', required.Select(parameter => parameter.GetProperty("name").GetString() switch
        {
            "of" => $"of={Battalion}&of=Place:id:place-sudzha",
            "from" => $"from={Battalion}",
            "relation" => "relation=part-of",
            "to" => "to=Unit:id:unit-11th-separate-airborne-assault-brigade",
            var name => throw new InvalidOperationException($"{name} needs a value"),
        }));
    }

    private static string Filled(string path, string question) => path
        .Replace("{entity}", Battalion, StringComparison.Ordinal)
        .Replace("{claim}", Claim, StringComparison.Ordinal)
        .Replace("{format}", "json", StringComparison.Ordinal)
        .Replace("{id}", question, StringComparison.Ordinal)
        .Replace("{slot}", path.Contains("/questions/", StringComparison.Ordinal) ? Slot(question) : "unit", StringComparison.Ordinal);

    private static string Slot(string question) =>
        QuestionCatalogue.Find(question)!.Slots.First(slot => slot.Type == "entity").Name;

    private static string QuestionWith(string slot) =>
        QuestionCatalogue.All.FirstOrDefault(question => question.Slots.Any(known => known.Name == slot))?.Id ?? "who-denies";
}
