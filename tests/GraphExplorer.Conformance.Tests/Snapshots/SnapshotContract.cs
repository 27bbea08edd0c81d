using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Snapshots;

/// <summary>How snapshots are kept on every runner. A runner's class derives and says how to make one over an empty store.</summary>
public abstract class SnapshotContract : IAsyncLifetime
{
    private const string Id = "0123456789abcdef0123456789abcdef";
    private static readonly DateTimeOffset Day = new(2026, 11, 22, 11, 30, 0, TimeSpan.Zero);
    private static readonly SnapshotTerms Terms = new("public", null, [], false);

    private static readonly ListScope Open = new(Revoked: false, Hidden: true, Day);

    private ICypherRunner _runner = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private SnapshotStore Store => new(_runner);

    public async ValueTask InitializeAsync()
    {
        _runner = await MakeAsync();
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
    public async Task What_was_frozen_comes_back_as_it_was()
    {
        var kept = await CreateAsync(Terms with { Frames = ["https://example.org"], ExpiresAt = Day.AddDays(1) });
        Assert.Equal(SnapshotJson.Write(kept), await Store.TextAsync(Id, 1, Cancellation));
        Assert.Equal((Id, 1, kept.Hash), (kept.Id, kept.Version, SnapshotJson.Read(await Store.TextAsync(Id, 1, Cancellation)).Hash));
        var found = await Store.FindAsync(Id, Cancellation);
        Assert.Equal(("public", Day.AddDays(1), 1, "owner"), (found.Terms.Visibility, found.Terms.ExpiresAt, found.Epoch, found.Owner));
        Assert.Equal(["https://example.org"], found.Terms.Frames);
        Assert.Equal((false, true), (found.IsGone(Day), found.IsGone(Day.AddDays(1))));
    }

    [Fact]
    public async Task A_new_version_leaves_the_old_one_as_it_is()
    {
        var first = await CreateAsync(Terms);
        var second = await Store.AddVersionAsync(ExampleSnapshots.Small with { Title = "Later" }, Id, Cancellation);
        Assert.Equal((2, 2), (second.Version, (await Store.FindAsync(Id, Cancellation)).Latest));
        Assert.Equal(SnapshotJson.Write(first), await Store.TextAsync(Id, 1, Cancellation));
        Assert.Equal(["2 Later", "1 The battalion near Sudzha"], (await Store.VersionsAsync(Id, Cancellation)).Select(version => $"{version.Version} {version.Title}"));
    }

    [Fact]
    public async Task Versions_that_are_added_at_once_all_get_numbers_of_their_own()
    {
        await CreateAsync(Terms);
        var added = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => Store.AddVersionAsync(ExampleSnapshots.Small, Id, Cancellation)));
        Assert.Equal([2, 3, 4], added.Select(version => version.Version).Order());
    }

    [Fact]
    public async Task Found_by_words_of_the_newest_title_caption_or_author()
    {
        await CreateAsync(Terms);
        Assert.Equal(1, (await Store.ListAsync("BATTALION", Open, 0, 10, Cancellation)).Total);
        Assert.Equal("The battalion near Sudzha", Assert.Single((await Store.ListAsync("analyst", Open, 0, 10, Cancellation)).Items).Newest.Title);
        Assert.Equal((0, 1), ((await Store.ListAsync("nothing", Open, 0, 10, Cancellation)).Total, (await Store.ListAsync("", Open, 5, 10, Cancellation)).Total));
    }

    [Fact]
    public async Task Revoked_is_revoked_for_all_versions_and_for_good()
    {
        await CreateAsync(Terms);
        Assert.Equal(Day, (await Store.RevokeAsync(Id, Day, Cancellation)).RevokedAt);
        Assert.Equal(Day, (await Store.RevokeAsync(Id, Day.AddDays(1), Cancellation)).RevokedAt);
        Assert.Equal("gone", (await FailureAsync(() => Store.AddVersionAsync(ExampleSnapshots.Small, Id, Cancellation))).Entry.Code);
        Assert.Equal("gone", (await FailureAsync(() => Store.ChangeAsync(Id, Terms, false, Cancellation))).Entry.Code);
        Assert.Equal((0, 1), ((await Store.ListAsync("", Open, 0, 10, Cancellation)).Total, (await Store.ListAsync("", Open with { Revoked = true }, 0, 10, Cancellation)).Total));
    }

    [Fact]
    public async Task Who_may_see_it_can_be_changed_and_its_links_ended()
    {
        await CreateAsync(Terms);
        var changed = await Store.ChangeAsync(Id, Terms with { Visibility = "signed", TellsDrift = true }, endsLinks: true, Cancellation);
        Assert.Equal(("signed", true, 2), (changed.Terms.Visibility, changed.Terms.TellsDrift, changed.Epoch));
        Assert.Equal(0, (await Store.ListAsync("", Open with { Hidden = false }, 0, 10, Cancellation)).Total);
        await Store.NoteHostsAsync(Id, [new("example.org", 3, new(2026, 11, 22))], Cancellation);
        Assert.Equal(new EmbeddingHost("example.org", 3, new(2026, 11, 22)), Assert.Single((await Store.FindAsync(Id, Cancellation)).Hosts));
    }

    [Fact]
    public async Task A_report_names_the_snapshots_that_rest_on_it()
    {
        await CreateAsync(Terms);
        var found = Assert.Single(await Store.UsingAsync([new("Report", "id", "report-wire"), new("Report", "id", "report-other")], Open, Cancellation));
        Assert.Equal((Id, 1), (found.Id, found.Version));
        Assert.Equal(["Report:id:report-wire"], found.Refs);
        Assert.Empty(await Store.UsingAsync([new("Report", "id", "report-other")], Open, Cancellation));
    }

    [Fact]
    public async Task What_has_expired_is_named_to_nobody_but_who_may_see_all()
    {
        var everybody = Open with { Hidden = false };
        await CreateAsync(Terms with { ExpiresAt = Day.AddHours(1) });
        Assert.Equal((1, 0), (await CountAsync(everybody), await CountAsync(everybody with { Now = Day.AddHours(1) })));
        Assert.Equal(1, await CountAsync(Open with { Now = Day.AddHours(1) }));

        async Task<int> CountAsync(ListScope scope)
        {
            var found = await Store.UsingAsync([new("Report", "id", "report-wire")], scope, Cancellation);
            Assert.Equal(found.Count, (await Store.ListAsync("", scope, 0, 10, Cancellation)).Total);
            return found.Count;
        }
    }

    [Fact]
    public async Task Deleted_is_all_that_is_kept_of_it_but_its_id_and_the_moment()
    {
        await CreateAsync(Terms with { Frames = ["https://example.org"] });
        await Store.AddVersionAsync(ExampleSnapshots.Small with { Title = "Later" }, Id, Cancellation);
        await Store.NoteHostsAsync(Id, [new("example.org", 3, new(2026, 11, 22))], Cancellation);
        Assert.Equal(2, await Store.DeleteAsync(Id, Day, Cancellation));
        Assert.Equal(0, await Store.DeleteAsync(Id, Day.AddDays(1), Cancellation));
        await AssertTombstoneAsync();
        Assert.Equal(0, (await Store.ListAsync("", Open with { Revoked = true }, 0, 10, Cancellation)).Total);
        Assert.Empty(await Store.UsingAsync([new("Report", "id", "report-wire")], Open, Cancellation));
        Assert.Empty(await Store.VersionsAsync(Id, Cancellation));
    }

    [Fact]
    public async Task What_was_deleted_is_gone_to_whatever_is_asked_of_it_and_stays_deleted()
    {
        await CreateAsync(Terms);
        await Store.DeleteAsync(Id, Day, Cancellation);
        Func<Task>[] asked =
        [
            () => Store.FindAsync(Id, Cancellation), () => Store.OpenAsync(Id, null, Cancellation), () => Store.OpenAsync(Id, 1, Cancellation),
            () => Store.RevokeAsync(Id, Day, Cancellation), () => Store.ChangeAsync(Id, Terms, true, Cancellation), () => Store.AddVersionAsync(ExampleSnapshots.Small, Id, Cancellation),
        ];
        foreach (var ask in asked) Assert.Equal("gone This snapshot was deleted on 22 November 2026. Nothing of it is kept here.", await SaidAsync(ask));
        Assert.Equal("not_found", (await FailureAsync(() => Store.TextAsync(Id, 1, Cancellation))).Entry.Code);
        await Store.NoteHostsAsync(Id, [new("example.org", 3, new(2026, 11, 22))], Cancellation);
        Assert.Equal("constraint_violated", (await FailureAsync(() => CreateAsync(Terms))).Entry.Code);
        await AssertTombstoneAsync();

        async Task<string> SaidAsync(Func<Task> ask) => await FailureAsync(ask) is var failure ? $"{failure.Entry.Code} {failure.Message}" : "";
    }

    [Fact]
    public async Task Deleting_one_leaves_another_as_it_is()
    {
        var other = new string('f', 32);
        await CreateAsync(Terms);
        var kept = await Store.CreateAsync(ExampleSnapshots.Small, other, Terms, "owner", Cancellation);
        await Store.DeleteAsync(Id, Day, Cancellation);
        Assert.Equal(SnapshotJson.Write(kept), await Store.TextAsync(other, 1, Cancellation));
        Assert.Equal([other], (await Store.ListAsync("", Open, 0, 10, Cancellation)).Items.Select(item => item.Kept.Id));
    }

    [Fact]
    public async Task A_version_that_is_added_while_it_is_deleted_does_not_outlive_it()
    {
        await CreateAsync(Terms);
        var adding = Enumerable.Range(0, 3).Select(_ => EndAsync(() => Store.AddVersionAsync(ExampleSnapshots.Small, Id, Cancellation)));
        await Task.WhenAll(adding.Append(EndAsync(() => Store.DeleteAsync(Id, Day, Cancellation))));
        await AssertTombstoneAsync();

        static async Task EndAsync(Func<Task> act)
        {
            if (await Record.ExceptionAsync(act) is { } failure) Assert.Equal("gone", Assert.IsType<GraphException>(failure).Entry.Code);
        }
    }

    [Fact]
    public async Task What_is_not_there_is_not_found()
    {
        Assert.Equal("not_found", (await FailureAsync(() => Store.FindAsync(Id, Cancellation))).Entry.Code);
        Assert.Equal("not_found", (await FailureAsync(() => Store.RevokeAsync(Id, Day, Cancellation))).Entry.Code);
        Assert.Equal("not_found", (await FailureAsync(() => Store.DeleteAsync(Id, Day, Cancellation))).Entry.Code);
        Assert.Equal("not_found", (await FailureAsync(() => Store.TextAsync(Id, 1, Cancellation))).Entry.Code);
    }

    protected abstract Task<ICypherRunner> MakeAsync();

    private static Task<GraphException> FailureAsync(Func<Task> act) => Assert.ThrowsAsync<GraphException>(act);

    private async Task AssertTombstoneAsync()
    {
        var kept = await _runner.ReadAsync(new("MATCH (n) WHERE n:Snapshot OR n:SnapshotVersion RETURN properties(n) AS kept"), Cancellation);
        var properties = Assert.Single(kept.Rows)[0].AsMap;
        Assert.Equal(["deletedAt", "id", "refs"], properties.Select(property => property.Key).Order(StringComparer.Ordinal));
        Assert.Equal((Id, 0), (properties["id"].AsString, properties["refs"].AsList.Count));
    }

    private Task<Snapshot> CreateAsync(SnapshotTerms terms) => Store.CreateAsync(ExampleSnapshots.Small, Id, terms, "owner", Cancellation);
}
