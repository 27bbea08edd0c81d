using GraphExplorer.Exploration.Browsing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Browsing;

public sealed class NodeHandlesTests : IDisposable
{
    private const string Id = "4:f00df00d-0000-4000-8000-00000000cafe:17";

    private readonly NodeHandles _handles = new();

    public void Dispose() => _handles.Dispose();

    [Fact]
    public void A_handle_leads_back_and_is_the_same_each_time()
    {
        var handle = _handles.Of(Id);
        Assert.Matches("^[A-Za-z0-9_-]{22}$", handle);
        Assert.Equal((handle, Id), (_handles.Of(Id), _handles.ElementId(handle)));
    }

    [Fact]
    public void Nodes_of_several_databases_have_different_handles()
    {
        var ids = Enumerable.Range(0, 100).SelectMany(number => new[] { $"4:a:{number}", $"4:b:{number}", $"{number}" }).ToList();
        var handles = ids.ConvertAll(_handles.Of);
        Assert.Equal(ids.Count, handles.Distinct().Count());
        Assert.Equal(ids, handles.Select(_handles.ElementId));
    }

    [Fact]
    public void Another_server_does_not_know_it()
    {
        using var others = new NodeHandles();
        Assert.Null(others.ElementId(_handles.Of(Id)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("17")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("not base64 at all: !!!")]
    [InlineData("4:f00df00d-0000-4000-8000-00000000cafe:17")]
    public void What_was_made_up_leads_nowhere(string handle)
    {
        _handles.Of(Id);
        Assert.Null(_handles.ElementId(handle));
    }
}
