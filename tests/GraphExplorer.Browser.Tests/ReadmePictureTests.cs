using System.Buffers.Binary;
using GraphExplorer.Testing;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>The picture in the README shows the real page. With <c>REWRITE_PICTURES=true</c> it is taken anew, to be looked at before it is kept.</summary>
public sealed class ReadmePictureTests(Site site)
{
    private const string Picture = "docs/images/answer.png";
    private const string Contingent = "Unit:id:unit-north-korean-contingent";
    private const int Width = 1360;
    private const int Height = 800;
    private const int MostBytes = 400_000;

    [Fact]
    public async Task The_picture_is_of_what_its_text_says()
    {
        await using var visit = await site.OpenAsync(
            $"/?unit={Contingent}&region=Place:id:place-kursk-oblast&select={Contingent}&details", new(Width, Height));
        await visit.SettledAsync();
        await Assertions.Expect(visit.Details).ToContainTextAsync("independent origins");
        await Assertions.Expect(visit.Rows.Filter(new() { HasText = "10,000–12,000 soldiers" }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Rows.Filter(new() { HasText = "15,000 soldiers" }).First).ToBeVisibleAsync();
        var file = Repository.PathOf(Picture);
        if (TestEnvironment.Find("REWRITE_PICTURES") == "true") await visit.Page.ScreenshotAsync(new() { Path = file });

        var bytes = await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken);
        Assert.InRange(bytes.Length, 10_000, MostBytes);
        Assert.Equal((Width, Height), (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(20))));
        var readme = await File.ReadAllTextAsync(Repository.PathOf("README.md"), TestContext.Current.CancellationToken);
        Assert.Contains($"10,000–12,000 soldiers against 15,000 soldiers, the graph of what they connect, the timeline, and the evidence behind it]({Picture})", readme, StringComparison.Ordinal);
    }
}
