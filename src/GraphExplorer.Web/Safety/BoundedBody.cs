using System.Buffers;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Safety;

/// <summary>Reads a body that may not be of any size.</summary>
internal static class BoundedBody
{
    /// <exception cref="GraphException"><c>request_too_large</c>.</exception>
    public static async Task<ReadOnlyMemory<byte>> ReadAsync(HttpRequest request, int mostBytes, CancellationToken cancellation)
    {
        if (request.ContentLength > mostBytes) throw TooLarge("body", mostBytes);
        var bytes = new ArrayBufferWriter<byte>();
        while (true)
        {
            var read = await request.Body.ReadAsync(bytes.GetMemory(4096), cancellation);
            if (read == 0) return bytes.WrittenMemory;
            bytes.Advance(read);
            if (bytes.WrittenCount > mostBytes) throw TooLarge("body", mostBytes);
        }
    }

    public static GraphException TooLarge(string what, int most) =>
        new(ServiceErrors.RequestTooLarge, $"The {what} may have {most} bytes.");
}
