namespace GraphExplorer.Conformance.Tests.Answers;

/// <summary>Asks servers.</summary>
public sealed class OneClient : IDisposable
{
    private readonly HttpClient _client = new();

    /// <summary>Status and body, e.g. <c>200 {"rows":[]}</c>.</summary>
    public async Task<string> GetAsync(Uri server, string address)
    {
        using var answer = await _client.GetAsync(new Uri(server, $"/api/v1/{address}"));
        return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
    }

    public void Dispose() => _client.Dispose();
}
