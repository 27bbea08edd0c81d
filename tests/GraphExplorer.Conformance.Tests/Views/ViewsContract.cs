using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Views;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Views;

/// <summary>Views are kept alike on every runner. A runner's class derives and says how to make one over an empty store.</summary>
public abstract class ViewsContract : IAsyncLifetime
{
    private static readonly ViewContent Content = new(
        "Near Sudzha", "In October.", "?unit=Unit:id:unit-a",
        [new(new("Unit", "id", "unit-a"), "A", 120.5, -30), new(new("Place", "id", "place-b"), "B", null, null)], new(1, 2.25, 0.5));

    private ICypherRunner _runner = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _runner = await MakeAsync();
        await ModelSchema.DropAsync(_runner);
        await ModelSchema.AddAsync(_runner);
    }

    public async ValueTask DisposeAsync()
    {
        if (_runner is null) return;
        await Seed.ClearAsync(_runner);
        await ModelSchema.DropAsync(_runner);
        await _runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_view_is_kept_listed_renamed_replaced_and_deleted()
    {
        var views = new SavedViews(_runner, TimeProvider.System);
        var made = await views.CreateAsync(Content, Cancellation);
        Assert.Equal(Content.Items, made.Content.Items);
        Assert.Equal(Content with { Items = made.Content.Items }, made.Content);
        var read = await views.ReadAsync(made.Id, Cancellation);
        Assert.Equal((made.Created, made.Changed, Content.Camera), (read.Created, read.Changed, read.Content.Camera));
        var other = await views.CreateAsync(Content with { Name = "Other", Camera = null, Items = [] }, Cancellation);
        await views.RenameAsync(made.Id, "Anew", "", Cancellation);
        Assert.Equal(["Anew ", "Other In October."], (await views.ListAsync(Cancellation)).Select(view => $"{view.Name} {view.Caption}").Order(StringComparer.Ordinal));
        var replaced = await views.ReplaceAsync(other.Id, Content, Cancellation);
        Assert.Equal((other.Created, Content.Items.Count), (replaced.Created, replaced.Content.Items.Count));
        await views.DeleteAsync(made.Id, Cancellation);
        Assert.Equal([other.Id], (await views.ListAsync(Cancellation)).Select(view => view.Id));
    }

    [Fact]
    public async Task What_is_not_there_is_said_whatever_is_done_to_it()
    {
        var views = new SavedViews(_runner, TimeProvider.System);
        Func<Task>[] acts =
        [
            () => views.ReadAsync("nobody", Cancellation), () => views.ReplaceAsync("nobody", Content, Cancellation),
            () => views.RenameAsync("nobody", "A", "", Cancellation), () => views.DeleteAsync("nobody", Cancellation),
        ];
        foreach (var act in acts) Assert.Equal(ServiceErrors.ViewNotFound, (await Assert.ThrowsAsync<GraphException>(act)).Entry);
        Assert.Empty(await views.ListAsync(Cancellation));
    }

    [Fact]
    public async Task What_is_gone_is_what_no_label_of_content_has()
    {
        await _runner.ReadAsync(new("CREATE (:Entity:Unit {id: 'unit-a'}), (:Report {id: 'report-r'}), (:SavedView {id: 'place-b'})"), Cancellation);
        Assert.Equal(["B"], (await new FindGone(_runner).AmongAsync(Content.Items, Cancellation)).Select(item => item.Name));
    }

    /// <summary>A runner over an empty store.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();
}
