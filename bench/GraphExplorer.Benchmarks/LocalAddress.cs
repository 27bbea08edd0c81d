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
}
