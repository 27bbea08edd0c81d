using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Every state of every page, for everybody: on a phone, in dark, with less motion, in forced colours, at 200 % zoom.</summary>
public sealed class EveryStateTests(Site site)
{
    /// <summary>How a page is looked at. Zoomed to 200 %, a window of 1280 by 800 has room for 640 by 400.</summary>
    private static readonly (string Name, int Width, int Height, ColorScheme Scheme, ForcedColors Forced, bool ColoursAlone)[] _looks =
    [
        ("in light", 1280, 800, ColorScheme.Light, ForcedColors.None, false),
        ("in dark", 1280, 800, ColorScheme.Dark, ForcedColors.None, true),
        ("on a phone in dark", 360, 740, ColorScheme.Dark, ForcedColors.None, false),
        ("on a phone in light", 360, 740, ColorScheme.Light, ForcedColors.None, true),
        ("in forced colours at 200 %", 640, 400, ColorScheme.Light, ForcedColors.Active, false),
    ];

    public static TheoryData<string> States => [.. PageState.All.Keys];

    [Theory]
    [MemberData(nameof(States))]
    public async Task Is_for_everybody(string name)
    {
        var state = PageState.All[name];
        await using var visit = await site.OpenAsync(state.Path, new(Prepare: state.Prepare, ExpectsFailures: state.Fails, ReadOnly: state.ReadOnly, Example: state.Example));
        Assert.Empty(await FindInEveryLookAsync(visit, state.Shows));
    }

    /// <summary>What is wrong with a page in any look, once it shows what it has to.</summary>
    internal static async Task<IReadOnlyList<string>> FindInEveryLookAsync(Visit visit, Func<Visit, Task> shows)
    {
        var wrong = new List<string>();
        foreach (var look in _looks)
        {
            await visit.Page.EmulateMediaAsync(new() { ColorScheme = look.Scheme, ForcedColors = look.Forced, ReducedMotion = ReducedMotion.Reduce });
            await visit.Page.SetViewportSizeAsync(look.Width, look.Height);
            await shows(visit);
            wrong.AddRange(from found in await Reach.FindAsync(visit, look.ColoursAlone) select $"{look.Name}: {found}");
        }

        return wrong;
    }
}
