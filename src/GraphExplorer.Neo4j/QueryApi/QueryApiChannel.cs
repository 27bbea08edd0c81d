using System.Net;
using System.Text;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>
/// The HTTP requests of one runner. Everything but success becomes a <see cref="GraphException"/>: a server that does
/// not answer, refuses the account, has no such database, or an error of the statement in the answer's body.
/// </summary>
internal sealed class QueryApiChannel : IDisposable
{
    private const string TypedJson = "application/vnd.neo4j.query.v1.0";

    // In 1.0 a vector within a list or a map fails as an unknown error of the server.
    private const string TypedLines = "application/vnd.neo4j.query.v1.1+jsonl";

    private readonly Neo4jOptions _options;
    private readonly ServerSentences _sentences;
    private readonly HttpClient _http;
    private readonly string _route;
    private volatile string _password;

    public QueryApiChannel(Neo4jOptions options)
    {
        _options = options;
        _sentences = new(options);
        _route = $"db/{Uri.EscapeDataString(options.Database)}/query/v2";
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            ConnectTimeout = options.ConnectTimeout,
            MaxConnectionsPerServer = options.PoolSize,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        };
        if (options.TrustedCertificates.Count > 0) handler.SslOptions.CertificateChainPolicy = Authorities.PolicyFor(options.TrustedCertificates);
        _http = new(handler) { BaseAddress = BaseOf(options.Address), Timeout = Timeout.InfiniteTimeSpan };
        _password = options.Password;
    }

    public void Dispose() => _http.Dispose();

    /// <summary>Asks the server who it is.</summary>
    public async Task<ServerDescription> DescribeAsync(CancellationToken cancellation)
    {
        using var response = await SendAsync(HttpMethod.Get, "", null, "application/json", cancellation);
        if (response.StatusCode >= HttpStatusCode.InternalServerError) throw await FailureAsync(response, MarkedText.None, cancellation); // A proxy before it.
        return ServerDescription.Read(await response.Content.ReadAsByteArrayAsync(cancellation), _options.Address);
    }

    /// <summary>Sends a statement; the answer's body is still to be read.</summary>
    /// <param name="step">Empty for auto-commit, else <c>/tx/1a2b3c</c>.</param>
    /// <param name="body">A request body in typed JSON.</param>
    /// <param name="text">The statement in it, for the position of an error.</param>
    public async Task<HttpResponseMessage> RunAsync(string step, byte[] body, MarkedText text, CancellationToken cancellation)
    {
        // 5.26 does not know the first and answers in the second.
        var response = await SendAsync(HttpMethod.Post, _route + step, body, $"{TypedLines}, {TypedJson};q=0.5", cancellation);
        if (response.IsSuccessStatusCode) return response;
        using (response) throw await FailureAsync(response, text, cancellation);
    }

    /// <summary>Opens or commits a transaction and returns the whole answer.</summary>
    /// <param name="step"><c>/tx</c> or <c>/tx/1a2b3c/commit</c>.</param>
    /// <param name="body">A request body without a statement.</param>
    public async Task<JsonDocument> StepAsync(string step, byte[] body, CancellationToken cancellation)
    {
        using var response = await SendAsync(HttpMethod.Post, _route + step, body, TypedJson, cancellation);
        if (!response.IsSuccessStatusCode) throw await FailureAsync(response, MarkedText.None, cancellation);
        return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancellation), cancellationToken: cancellation);
    }

    /// <summary>Rolls a transaction back. One that has ended by itself is fine.</summary>
    public async Task RollbackAsync(string transaction, CancellationToken cancellation)
    {
        using var response = await SendAsync(HttpMethod.Delete, $"{_route}/tx/{transaction}", null, TypedJson, cancellation);
        if (!response.IsSuccessStatusCode && response.StatusCode != HttpStatusCode.NotFound)
            throw await FailureAsync(response, MarkedText.None, cancellation);
    }

    /// <summary>The error of the catalogue behind a failure of the connection or of an answer; null when it is one already, or a fault of ours.</summary>
    public GraphException? Explain(Exception failure) => failure switch
    {
        IOException or HttpRequestException => _sentences.Unreachable(failure),
        JsonException or KeyNotFoundException => new(
            ServiceErrors.StoreFailed, $"The server's answer could not be read: {failure.Message}", cause: failure),
        _ => null,
    };

    private async Task<HttpResponseMessage> SendAsync(
        HttpMethod method, string path, byte[]? body, string accept, CancellationToken cancellation)
    {
        try
        {
            var response = await SendOnceAsync(method, path, body, accept, cancellation);
            if (response.StatusCode != HttpStatusCode.Unauthorized || !HasNewPassword()) return response;
            response.Dispose();
            return await SendOnceAsync(method, path, body, accept, cancellation);
        }
        catch (HttpRequestException failure)
        {
            throw _sentences.Unreachable(failure);
        }
        catch (OperationCanceledException failure) when (!cancellation.IsCancellationRequested)
        {
            throw _sentences.Unreachable(failure); // The connect timeout.
        }
    }

    private async Task<HttpResponseMessage> SendOnceAsync(HttpMethod method, string path, byte[]? body, string accept, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Authorization = new("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{_options.User}:{_password}")));
        request.Headers.Accept.ParseAdd(accept);
        if (body is not null)
        {
            request.Content = new ByteArrayContent(body);
            request.Content.Headers.ContentType = new(TypedJson);
        }

        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
    }

    /// <summary>The same one is not tried again: a server locks out who does that too often.</summary>
    private bool HasNewPassword()
    {
        var before = _password;
        _password = _options.NewPassword?.Invoke() ?? before;
        return _password != before;
    }

    private async Task<GraphException> FailureAsync(
        HttpResponseMessage response, MarkedText text, CancellationToken cancellation)
    {
        if (response.StatusCode == HttpStatusCode.Unauthorized) return _sentences.AccountRefused();
        return Neo4jErrors.TryRead(await response.Content.ReadAsByteArrayAsync(cancellation)) is { } error
            ? _sentences.Of(error, text)
            : new GraphException(ServiceErrors.StoreUnavailable, $"{_options.Address} answered with HTTP status {(int)response.StatusCode}.");
    }

    private static Uri BaseOf(Uri address)
    {
        if (address.Scheme is not ("http" or "https") || address.UserInfo.Length + address.Query.Length + address.Fragment.Length > 0)
            throw new GraphException(
                ServiceErrors.BadRequest, $"'{address.Scheme}://{address.Authority}' is no address like http://localhost:7474 or https://host.");
        return new(address.AbsoluteUri.TrimEnd('/') + "/");
    }
}
