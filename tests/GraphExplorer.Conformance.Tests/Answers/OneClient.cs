namespace GraphExplorer.Conformance.Tests.Answers;

/// <summary>Asks servers.</summary>
public sealed class OneClient : IDisposable
{
    private const int Tries = 10;

    private readonly HttpClient _client = new();

    /// <summary>Status and body, e.g. <c>200 {"rows":[]}</c>. A search for paths that ran out of time, as on a busy machine, is asked for again.</summary>
    public async Task<string> GetAsync(Uri server, string address)
    {
        for (var left = Tries; ; left--)
        {
            using var answer = await _client.GetAsync(new Uri(server, $"/api/v1/{address}"));
            var text = $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
            if (left == 1 || !text.Contains("\"reason\":\"time\"", StringComparison.Ordinal)) return text;
        }
    }

    public void Dispose() => _client.Dispose();
}
