using System.Text.Json;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Neo4j;

/// <summary>What a server says of itself, e.g. version <c>5.26.30</c>, edition <c>community</c>.</summary>
public sealed record ServerDescription(string Version, string Edition)
{
    /// <summary>The first version with the Query API v2 switched on by default, and with all the Cypher that is sent.</summary>
    private static readonly Version Oldest = new(5, 25);

    /// <summary>Reads the answer of <c>GET /</c>; fails for anything that is no server this runner can talk to.</summary>
    internal static ServerDescription Read(ReadOnlyMemory<byte> answer, Uri address)
    {
        var description = TryRead(answer) ?? throw new GraphException(
            ServiceErrors.StoreUnfit,
            $"What answers at {address} is not Neo4j's HTTP address; that is the one with port 7474 unless it was configured otherwise.");
        return description.Require(address);
    }

    /// <summary>This, unless the server is too old for what is asked of it.</summary>
    internal ServerDescription Require(Uri address) => IsTooOld
        ? throw new GraphException(ServiceErrors.StoreUnfit, $"Neo4j at {address} has version {Version}; {Oldest} or later is needed.")
        : this;

    /// <summary>2025.01 and later are greater than any 5.x.</summary>
    private bool IsTooOld => !System.Version.TryParse(Version.Split('-', '+')[0], out var version) || version < Oldest;

    private static ServerDescription? TryRead(ReadOnlyMemory<byte> answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            return Text(json, "neo4j_version") is { } version ? new(version, Text(json, "neo4j_edition") ?? "unknown") : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string? Text(JsonDocument json, string key) =>
        json.RootElement.TryGetProperty(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
