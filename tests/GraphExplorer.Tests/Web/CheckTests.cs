using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>What an editor is told of a text while it is written. Nothing is run.</summary>
public sealed class CheckTests(TestServer server) : IClassFixture<TestServer>
{
    public static TheoryData<Case> Texts => [.. CaseFile.Read("Web/check.cases")];

    [Theory]
    [MemberData(nameof(Texts))]
    public async Task A_text_is_checked_and_not_run(Case @case)
    {
        var checkedText = await CheckAsync(@case.Input.Replace("\\n", "\n", StringComparison.Ordinal));
        Assert.StartsWith(@case.Output, Said(checkedText), StringComparison.Ordinal);
        var about = await server.GetAsync("/schema");
        Assert.DoesNotContain(about.GetProperty("labels").EnumerateArray(), label => label.GetProperty("name").GetString() == "Trial");
    }

    [Fact]
    public async Task A_check_without_a_statement_is_refused()
    {
        using var answer = await server.Client.PostAsJsonAsync("/api/v1/check", new { }, TestContext.Current.CancellationToken);
        Assert.Equal(400, (int)answer.StatusCode);
    }

    private async Task<JsonElement> CheckAsync(string statement)
    {
        var body = new { statement, parameters = new { unit = "unit-x" } };
        using var answer = await server.Client.PostAsJsonAsync("/api/v1/check", body, TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }

    private static string Said(JsonElement answer)
    {
        if (answer.GetProperty("remarks") is { } remarks && remarks.GetArrayLength() == 0) return answer.GetProperty("queryType").GetString()!;
        var remark = remarks[0];
        var place = remark.TryGetProperty("span", out var span)
            ? $"{span.GetProperty("line")}:{span.GetProperty("column")}+{span.GetProperty("length")}"
            : "-";
        return $"{remark.GetProperty("severity").GetString()} {place} {remark.GetProperty("message").GetString()}";
    }
}
