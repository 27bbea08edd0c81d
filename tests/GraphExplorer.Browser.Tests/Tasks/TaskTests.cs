using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests.Tasks;

/// <summary>The tasks of docs/tasks.md can be done as they are written there, and take no more actions than their headings say.</summary>
public sealed class TaskTests(Site site)
{
    public static TheoryData<UserTask> Tasks => [.. UserTask.All];

    [Fact]
    public void There_are_ten() => Assert.Equal(10, UserTask.All.Count);

    [Theory]
    [MemberData(nameof(Tasks))]
    public async Task Can_be_done_in_as_many_actions_as_it_says(UserTask task)
    {
        Assert.InRange(task.Actions, 1, task.Most);
        Assert.Contains(task.Steps, step => step.Act is "see" or "download");
        await using var visit = await site.OpenAsync();
        await Assertions.Expect(visit.Page.Locator(".question-way").First).ToBeVisibleAsync();
        foreach (var step in task.Steps) await DoAsync(visit, step);
    }

    private static Task DoAsync(Visit visit, TaskStep step) => step.Act switch
    {
        "click" or "shift-click" when step.At == "graph" => ClickDrawnAsync(visit, step),
        "click" => ClickAsync(visit, step),
        "type" => TypeAsync(visit, step.Words),
        "press" => visit.PressAsync(step.Words),
        "see" => SeeAsync(visit, step),
        "download" => DownloadAsync(visit, step.Words),
        _ => throw new FormatException($"nobody can {step.Act}"),
    };

    /// <summary>What is called so, not what has it in its name: other tests save views of the same things, with buttons that rename and delete them.</summary>
    private static Task ClickAsync(Visit visit, TaskStep step)
    {
        var found = visit.Page.GetByRole(Enum.Parse<AriaRole>(step.At, ignoreCase: true), new() { NameRegex = new($"^{Regex.Escape(step.Words)}", RegexOptions.IgnoreCase) });
        return found.First.ClickAsync();
    }

    private static async Task ClickDrawnAsync(Visit visit, TaskStep step)
    {
        await visit.SettledAsync();
        if (step.Act == "shift-click") await visit.Page.Keyboard.DownAsync("Shift");
        await visit.ClickNodeAsync(step.Words);
        if (step.Act == "shift-click") await visit.Page.Keyboard.UpAsync("Shift");
    }

    /// <summary>A day goes into its box as a whole: how it is typed differs from place to place.</summary>
    private static Task TypeAsync(Visit visit, string words) =>
        DateOnly.TryParseExact(words, "yyyy-MM-dd", out _) ? visit.Page.Locator("input[type=date]:focus").FillAsync(words) : visit.Page.Keyboard.TypeAsync(words);

    /// <summary>The words in their order; between them, at "…", anything.</summary>
    private static Task SeeAsync(Visit visit, TaskStep step)
    {
        var pattern = string.Join("[\\s\\S]*?", step.Words.Split('…', StringSplitOptions.TrimEntries).Select(Regex.Escape)).Replace("\\ ", "\\s+", StringComparison.Ordinal);
        return Assertions.Expect(visit.Page.Locator(step.At).Filter(new() { HasTextRegex = new(pattern) }).First).ToBeVisibleAsync();
    }

    private static async Task DownloadAsync(Visit visit, string form)
    {
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.Locator(".taking-form").Filter(new() { HasText = form }).ClickAsync());
        Assert.True(new FileInfo(await download.PathAsync()).Length > 0);
    }
}
