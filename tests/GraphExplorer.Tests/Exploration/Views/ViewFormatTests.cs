using GraphExplorer.Exploration.Views;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Views;

/// <summary>
/// Views that any version kept can be read. Each statement is a view as that version kept it: never change one; a new version adds its own, and its upgrade.
/// </summary>
public sealed class ViewFormatTests
{
    private const string Version1 = """
        CREATE (:SavedView {id: 'view-1', format: 1, name: 'Near Sudzha', caption: '', address: '?unit=Unit:id:unit-a',
          refs: ['Unit:id:unit-a', 'Place:id:place-b'], names: ['A', 'B'], places: ['120.5 -30', ''], camera: [1.0, 2.0, 0.5],
          created: datetime('2026-01-02T03:04:05.678Z'), changed: datetime('2026-01-03T03:04:05.678Z')})
        """;

    [Fact]
    public async Task A_view_of_version_1_is_read()
    {
        var view = await ReadAsync(Version1);
        Assert.Equal(("Near Sudzha", "", "?unit=Unit:id:unit-a"), (view.Content.Name, view.Content.Caption, view.Content.Address));
        Assert.Equal([new(new("Unit", "id", "unit-a"), "A", 120.5, -30), new(new("Place", "id", "place-b"), "B", null, null)], view.Content.Items);
        Assert.Equal(new(1, 2, 0.5), view.Content.Camera);
        Assert.Equal((new DateTimeOffset(2026, 1, 2, 3, 4, 5, 678, TimeSpan.Zero), new DateTimeOffset(2026, 1, 3, 3, 4, 5, 678, TimeSpan.Zero)), (view.Created, view.Changed));
    }

    [Theory]
    [InlineData("format: 1,", "format: 2,", "kept in format 2")]
    [InlineData("format: 1,", "", "kept in format unknown")]
    [InlineData("names: ['A', 'B']", "names: ['A']", "changed by something else")]
    [InlineData("'120.5 -30'", "'here there'", "changed by something else")]
    [InlineData("'Place:id:place-b'", "'place-b'", "changed by something else")]
    [InlineData("camera: [1.0, 2.0, 0.5]", "camera: [1.0]", "changed by something else")]
    [InlineData("name: 'Near Sudzha',", "", "changed by something else")]
    public async Task What_cannot_be_read_is_said(string part, string other, string expected)
    {
        var fault = await Assert.ThrowsAsync<GraphException>(() => ReadAsync(Version1.Replace(part, other, StringComparison.Ordinal)));
        Assert.Equal(ServiceErrors.ViewUnreadable, fault.Entry);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
    }

    private static async Task<SavedView> ReadAsync(string statement)
    {
        await using var runner = await TestGraph.CreateAsync(statement);
        return await new SavedViews(runner, TimeProvider.System).ReadAsync("view-1", TestContext.Current.CancellationToken);
    }
}
