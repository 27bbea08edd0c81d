using System.Net;
using System.Net.Sockets;

namespace GraphExplorer.Benchmarks;

/// <summary>Addresses of this machine that nobody listens at.</summary>
internal static class LocalAddress
{
    public static Uri Free()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return new($"http://127.0.0.1:{((IPEndPoint)probe.LocalEndpoint).Port}");
    }

    /// <summary>Waits until a server listens at an address.</summary>
    public static async Task AnsweringAsync(Uri address)
    {
        using var client = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                using var answer = await client.GetAsync(address);
                return;
            }
            catch (HttpRequestException) when (tries < 200)
            {
                await Task.Delay(50);
            }
        }
    }
}
