using System.Text.Json;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>The shapes of docs/http-api.md, key by key.</summary>
public sealed class ApiShapeTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Brigade = "Unit:id:unit-11th-separate-airborne-assault-brigade";

    [Fact]
    public async Task About_says_what_is_kept_where()
    {
        var about = await server.GetAsync("/about");
        HasKeys(about, "store", "counts", "version");
        HasKeys(about.GetProperty("store"), "kind", "persistent", "sentence");
        HasKeys(
            about.GetProperty("counts"),
            "entities", "units", "actors", "agreements", "places", "sources", "claims", "reports", "documents");
        Assert.All(about.GetProperty("counts").EnumerateObject(), count => Assert.True(count.Value.GetInt32() > 0, count.Name));
    }

    [Fact]
    public async Task The_answer_of_the_seed_holds_the_battalion_with_its_whole_chain()
    {
        var answer = await server.GetAsync($"/question?unit={Battalion}&outlet=Source:id:source-kyiv-post");
        HasKeys(answer, "slots", "speakers", "total", "skip", "limit", "truncated", "evidence", "rows", "graph");
        HasKeys(answer.GetProperty("slots"), "unit", "outlet");
        IsItem(answer.GetProperty("slots").GetProperty("unit"));
        IsEvidence(answer.GetProperty("evidence"));
        var strength = Rows(answer).Single(row => row.GetProperty("claim").GetProperty("kind").GetString() == "strength");
        Assert.Equal("up to 3,000 soldiers", strength.GetProperty("figure").GetProperty("text").GetString());
        Assert.Equal("expected", strength.GetProperty("modality").GetString());
        var chain = strength.GetProperty("chains").EnumerateArray().Single().EnumerateArray().ToList();
        Assert.Equal(["Kyiv Post", "LIGA.net", "LIGA.net's sources in HUR"], chain.Select(step => NameOf(step.GetProperty("speaker"))));
        HasKeys(chain[0], "report", "speaker", "speaksFor", "stance", "mode", "lineage");
        Assert.Equal("Main Intelligence Directorate of Ukraine (HUR)", NameOf(chain[2].GetProperty("speaksFor")[0]));
        var places = Rows(answer).SelectMany(row => row.GetProperty("places").EnumerateArray()).ToList();
        Assert.Equal(["near Kursk", "near Sudzha"], places.Select(place => $"{place.GetProperty("relation").GetString()} {NameOf(place)}").Order());
        Assert.Contains(EdgesOf(answer), edge => edge.GetProperty("id").GetString() == $"{Battalion}|part-of|{Brigade}");
    }

    [Fact]
    public async Task The_six_officers_are_told_twice_from_one_origin()
    {
        var answer = await server.GetAsync("/question?unit=Unit:id:unit-north-korean-officers-near-donetsk&outlet=Source:id:source-kyiv-post");
        var killed = Rows(answer).Where(row => row.TryGetProperty("figure", out var figure) && figure.GetProperty("text").GetString() == "6 killed").ToList();
        Assert.Equal(2, killed.Count);
        Assert.All(killed, row => Assert.Equal(1, row.GetProperty("evidence").GetProperty("independentOrigins").GetInt32()));
    }

    [Fact]
    public async Task Every_row_and_every_edge_has_its_keys()
    {
        var answer = await server.GetAsync("/question?speakers=any");
        Assert.NotEmpty(Rows(answer));
        foreach (var row in Rows(answer))
        {
            HasKeys(
                row, "ref", "stance", "speaker", "claim", "subjects", "places", "agreements", "involved", "alsoDiscussed", "lineage", "chains",
                "evidence", "summary", "modality", "document", "recorded");
            IsItem(row.GetProperty("speaker"));
            IsEvidence(row.GetProperty("evidence"));
            Assert.All(row.GetProperty("subjects").EnumerateArray(), IsItem);
            HasKeys(row.GetProperty("document"), "ref", "title", "held");
        }

        var graph = answer.GetProperty("graph");
        Assert.All(graph.GetProperty("nodes").EnumerateArray(), IsItem);
        Assert.All(
            EdgesOf(answer),
            edge => HasKeys(edge, "id", "from", "to", "relation", "verb", "reports", "independentOrigins", "denied", "disputed"));
    }

    [Theory]
    [InlineData("unit")]
    [InlineData("outlet")]
    [InlineData("region")]
    public async Task Options_are_counted_items(string slot)
    {
        var options = await server.GetAsync($"/question/slots/{slot}?limit=3");
        HasKeys(options, "slot", "total", "options");
        Assert.All(options.GetProperty("options").EnumerateArray(), option =>
        {
            IsItem(option);
            Assert.True(option.GetProperty("reports").GetInt32() > 0);
        });
        Assert.InRange(options.GetProperty("options").GetArrayLength(), 1, 3);
    }

    [Fact]
    public async Task A_search_says_where_it_found_the_text()
    {
        var found = await server.GetAsync("/search?q=suzh&kind=place");
        var item = found.GetProperty("items")[0];
        IsItem(item);
        HasKeys(item.GetProperty("match"), "text", "field", "start", "length");
        Assert.Equal(("alias", 0, 4), (
            item.GetProperty("match").GetProperty("field").GetString(), item.GetProperty("match").GetProperty("start").GetInt32(),
            item.GetProperty("match").GetProperty("length").GetInt32()));
    }

    [Fact]
    public async Task An_entity_has_all_its_parts()
    {
        var entity = await server.GetAsync($"/entities/{Uri.EscapeDataString(Battalion)}");
        HasKeys(entity, "item", "aliases", "facts", "relations");
        IsItem(entity.GetProperty("item"));
        Assert.All(entity.GetProperty("facts").EnumerateArray(), fact => HasKeys(fact, "label"));
        Assert.All(
            entity.GetProperty("relations").EnumerateArray(),
            relation => HasKeys(relation, "relation", "verb", "direction", "kind", "count"));
    }

    [Fact]
    public async Task Reports_relations_expansion_and_evidence_of_an_entity_have_theirs()
    {
        var reports = await server.GetAsync($"/entities/{Battalion}/reports?limit=1");
        HasKeys(reports, "total", "rows");
        HasKeys(await server.GetAsync($"/entities/{Battalion}/relations"), "relations");
        var expanded = await server.GetAsync($"/entities/{Battalion}/expand?relation=reported-in&direction=out&kind=place&skip=1&limit=1");
        HasKeys(expanded, "total", "skip", "limit", "graph");
        Assert.Equal((2, 1), (expanded.GetProperty("total").GetInt32(), expanded.GetProperty("graph").GetProperty("nodes").GetArrayLength()));
        var evidence = await server.GetAsync($"/evidence?from={Battalion}&relation=part-of&to={Brigade}");
        HasKeys(evidence, "verb", "from", "to", "evidence", "total", "rows", "provenance");
        Assert.Equal("part of", evidence.GetProperty("verb").GetString());
    }

    [Fact]
    public async Task A_claim_has_its_provenance_as_known_on_a_day()
    {
        var claim = await server.GetAsync("/claims/Claim:id:claim-contingent-strength-engaged-in-kursk?day=2025-12-31&window=30");
        HasKeys(claim, "claim", "measure", "scope", "subjects", "places", "agreements", "involved", "partOf", "parts", "contradicts", "evidence", "total", "rows");
        var provenance = claim.GetProperty("provenance");
        HasKeys(provenance.GetProperty("known"), "day", "time", "reports", "later", "undated", "days", "apart");
        HasKeys(provenance.GetProperty("stances")[0], "stance", "reports", "origins", "independentOrigins", "unknownLineage");
        HasKeys(provenance.GetProperty("citations").GetProperty("reports")[0], "report", "claim", "speaker", "speaksFor", "stance", "said", "lineage", "root");
        HasKeys(provenance.GetProperty("citations").GetProperty("links")[0], "from", "to", "mode");
        HasKeys(provenance.GetProperty("figures")[0].GetProperty("rows")[0], "figure", "speaker", "stance", "asOf", "said", "report", "lineage", "own", "roots");
        var contradictions = provenance.GetProperty("contradictions");
        Assert.Equal((30, 1), (contradictions.GetProperty("window").GetInt32(), contradictions.GetProperty("contradicting").GetInt32()));
        HasKeys(contradictions.GetProperty("pairs")[0], "claim", "one", "other", "days", "verdict", "sameOrigin");
        HasKeys(provenance, "first");
        HasKeys(await server.GetAsync($"/entities/{Battalion}/provenance?window=1"), "evidence", "total", "rows", "provenance");
    }

    [Fact]
    public async Task The_schema_says_what_a_statement_can_name()
    {
        var schema = await server.GetAsync("/schema");
        HasKeys(schema, "labels", "relationshipTypes", "sampled", "functions");
        var about = (await server.GetAsync("/about")).GetProperty("counts");
        var report = schema.GetProperty("labels").EnumerateArray().Single(label => NameOf(label) == "Report");
        Assert.Equal(about.GetProperty("reports").GetInt32(), report.GetProperty("count").GetInt32());
        var line = report.GetProperty("properties").EnumerateArray().Single(property => NameOf(property) == "line");
        Assert.Equal("INTEGER", line.GetProperty("types").EnumerateArray().Single().GetString());
        Assert.InRange(line.GetProperty("count").GetInt32(), 1, report.GetProperty("count").GetInt32() - 1);
        var aliases = schema.GetProperty("labels").EnumerateArray().Single(label => NameOf(label) == "Unit")
            .GetProperty("properties").EnumerateArray().Single(property => NameOf(property) == "aliases");
        Assert.Equal("LIST<STRING>", aliases.GetProperty("types").EnumerateArray().Single().GetString());
        var cites = schema.GetProperty("relationshipTypes").EnumerateArray().Single(type => NameOf(type) == "CITES");
        Assert.Equal("mode", NameOf(cites.GetProperty("properties").EnumerateArray().Single()));
        var functions = schema.GetProperty("functions").EnumerateArray().ToList();
        Assert.All(functions, function => HasKeys(function, "name", "family", "signature", "description", "example", "aggregate", "aliases"));
        Assert.Contains(functions, function => NameOf(function) == "toUpper" && function.GetProperty("aliases")[0].GetString() == "upper");
    }

    [Fact]
    public async Task Questions_are_listed_with_all_that_a_page_needs_to_ask_them()
    {
        var questions = (await server.GetAsync("/questions")).GetProperty("questions").EnumerateArray().ToList();
        foreach (var question in questions)
        {
            HasKeys(question, "id", "title", "sentence", "address", "count", "slots", "columns");
            Assert.All(question.GetProperty("slots").EnumerateArray(), slot => HasKeys(slot, "name", "type", "label"));
            Assert.All(question.GetProperty("columns").EnumerateArray(), column => HasKeys(column, "name", "title"));
            Assert.True(question.GetProperty("count").GetInt32() > 0);
            var answer = await server.GetAsync(question.GetProperty("address").GetString()!["/api/v1".Length..] + "?limit=1");
            HasKeys(answer, "slots", "total", "skip", "limit", "truncated", "evidence", "rows", "graph");
            Assert.Equal(question.GetProperty("count").GetInt32(), answer.GetProperty("total").GetInt32());
            Assert.Equal(question.TryGetProperty("apart", out _), answer.TryGetProperty("apart", out _));
        }
    }

    [Fact]
    public async Task A_listed_answer_says_what_fills_its_slots()
    {
        var answer = await server.GetAsync($"/questions/known-on-a-day?day=2024-12-31&time=as-of&subject={Battalion}&limit=3");
        IsItem(answer.GetProperty("slots").GetProperty("subject"));
        Assert.Equal("2024-12-31", answer.GetProperty("words").GetProperty("day").GetString());
        Assert.Equal("as-of", answer.GetProperty("words").GetProperty("time").GetString());
        HasKeys(answer.GetProperty("apart"), "title", "total", "rows");
        var options = await server.GetAsync("/questions/who-said-first/slots/subject?q=buryat");
        HasKeys(options, "slot", "total", "options");
        IsItem(options.GetProperty("options")[0]);
    }

    private static void IsItem(JsonElement item) => HasKeys(item, "ref", "name", "kind", "labels");

    private static void IsEvidence(JsonElement evidence) => HasKeys(
        evidence, "reports", "asserted", "denied", "questioned", "notConfirmed", "origins", "independentOrigins", "unknownLineage", "circles");

    private static void HasKeys(JsonElement element, params string[] keys) =>
        Assert.Empty(keys.Except(element.EnumerateObject().Where(pair => pair.Value.ValueKind != JsonValueKind.Null).Select(pair => pair.Name)));

    private static List<JsonElement> Rows(JsonElement answer) => [.. answer.GetProperty("rows").EnumerateArray()];

    private static IEnumerable<JsonElement> EdgesOf(JsonElement answer) => answer.GetProperty("graph").GetProperty("edges").EnumerateArray();

    private static string NameOf(JsonElement item) => item.GetProperty("name").GetString()!;
}
