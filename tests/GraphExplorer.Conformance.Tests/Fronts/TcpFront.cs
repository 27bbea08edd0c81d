using System.Collections.Concurrent;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace GraphExplorer.Conformance.Tests.Fronts;

/// <summary>A front on loopback that hands bytes to a server and back: it remembers what is sent, can speak TLS, and can cut connections.</summary>
internal sealed class TcpFront : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly ConcurrentDictionary<TcpClient, bool> _open = [];
    private readonly StringBuilder _sent = new();
    private readonly Uri _target;
    private readonly X509Certificate2? _certificate;
    private readonly Task _accepting;

    /// <param name="target">The server behind.</param>
    /// <param name="certificate">For TLS towards whoever connects; null for none.</param>
    public TcpFront(Uri target, X509Certificate2? certificate = null)
    {
        _target = target;
        _certificate = certificate;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    /// <summary>How many of the next connections are closed as soon as they are made.</summary>
    public int Refusing { get; set; }

    public int Accepted { get; private set; }

    /// <summary>All that was sent to the server so far, as Latin-1.</summary>
    public string Sent
    {
        get
        {
            lock (_sent) return _sent.ToString();
        }
    }

    /// <summary>Closes every connection under way.</summary>
    public void Cut()
    {
        foreach (var client in _open.Keys) client.Close();
    }

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        Cut();
        await _accepting;
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception failure) when (failure is SocketException or ObjectDisposedException)
        {
            return; // It was stopped.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        Accepted++;
        using var server = new TcpClient();
        _open[client] = true;
        try
        {
            if (Refusing-- > 0) return;
            await server.ConnectAsync(_target.Host, _target.Port);
            await using var near = await OpenAsync(client);
            await using var far = server.GetStream();
            await Task.WhenAny(CopyAsync(near, far, remember: true), CopyAsync(far, near, remember: false));
        }
        catch (Exception failure) when (failure is IOException or SocketException or ObjectDisposedException or System.Security.Authentication.AuthenticationException)
        {
            return; // Cut, or one of both does not want to go on.
        }
        finally
        {
            _open.TryRemove(client, out _);
            client.Dispose();
        }
    }

    private async Task<Stream> OpenAsync(TcpClient client)
    {
        if (_certificate is null) return client.GetStream();
        var secure = new SslStream(client.GetStream());
        await secure.AuthenticateAsServerAsync(_certificate);
        return secure;
    }

    private async Task CopyAsync(Stream from, Stream to, bool remember)
    {
        var buffer = new byte[16 * 1024];
        int count;
        while ((count = await from.ReadAsync(buffer)) > 0)
        {
            if (remember) Remember(buffer.AsSpan(0, count));
            await to.WriteAsync(buffer.AsMemory(0, count));
        }
    }

    private void Remember(ReadOnlySpan<byte> bytes)
    {
        lock (_sent) _sent.Append(Encoding.Latin1.GetString(bytes));
    }
}
