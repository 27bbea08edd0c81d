using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Every state of every page, for everybody: on a phone, in dark, with less motion, in forced colours, at 200 % zoom.</summary>
public sealed class EveryStateTests(Site site)
{
    private static readonly Dictionary<string, VisitOptions> _looks = new()
    {
        ["in light"] = new(),
        ["in dark"] = new(Dark: true),
        ["on a phone"] = new(Width: 360, Height: 740),
        ["on a phone in dark"] = new(Width: 360, Height: 740, Dark: true),
        ["zoomed to 200 % in forced colours"] = new(Width: 640, Height: 400, Scale: 2, Forced: true),
    };

    public static TheoryData<string, string> Combinations =>
        [.. from state in PageState.All.Keys from look in _looks.Keys select new TheoryDataRow<string, string>(state, look)];

    [Theory]
    [MemberData(nameof(Combinations))]
    public async Task Is_for_everybody(string state, string look)
    {
        var page = PageState.All[state];
        await using var visit = await site.OpenAsync(page.Path, _looks[look] with { Prepare = page.Prepare, ExpectsFailures = page.Fails });
        await page.Shows(visit);
        await Reach.FindNothingSeriousAsync(visit);
        await Reach.StayInsideAsync(visit);
        await Reach.StandStillAsync(visit);
    }
}
