using System.Text.RegularExpressions;
using GraphExplorer.Testing;

namespace GraphExplorer.Browser.Tests.Tasks;

/// <summary>A task of docs/tasks.md: its question, how many actions it takes at most, and what is done, line by line.</summary>
public sealed partial record UserTask(string Question, int Most, IReadOnlyList<TaskStep> Steps)
{
    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<UserTask> All { get; } =
        [.. Section().Matches(File.ReadAllText(Repository.PathOf("docs/tasks.md")).ReplaceLineEndings("\n")).Select(Read)];

    /// <summary>Clicks, keys and what is typed.</summary>
    public int Actions => Steps.Count(step => step.Act != "see");

    public override string ToString() => Question;

    private static UserTask Read(Match section) => new(
        section.Groups["question"].Value, int.Parse(section.Groups["most"].Value, CultureInfo.InvariantCulture),
        [.. section.Groups["steps"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(TaskStep.Read)]);

    [GeneratedRegex(@"^## (?<question>[^\n]+) · (?<most>\d+)\n\n```\n(?<steps>.+?)\n```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();
}

/// <summary>A line of a task: <c>click button: Take along</c> is an act, at what, and its words.</summary>
public sealed record TaskStep(string Act, string At, string Words)
{
    public static TaskStep Read(string line)
    {
        var (act, rest) = Cut(line, " ");
        if (act is "type" or "press" or "download") return new(act, "", rest);
        var (at, words) = Cut(rest, ": ");
        return new(act, at, words);
    }

    private static (string Before, string After) Cut(string text, string at) =>
        text.IndexOf(at, StringComparison.Ordinal) is var place and >= 0 ? (text[..place], text[(place + at.Length)..]) : (text, "");
}
