using System.Text;

namespace GraphExplorer.Conformance.Tests.Tck;

/// <summary>Reads the part of Gherkin that the openCypher features use: scenarios, outlines with examples, texts and tables.</summary>
public sealed class FeatureReader
{
    private static readonly string[] StepKeywords = ["Given ", "When ", "Then ", "And ", "But "];

    private readonly string _feature;
    private readonly string[] _lines;
    private readonly List<FeatureStep> _background = [];
    private int _at;

    private FeatureReader(string path)
    {
        _feature = Path.GetFileNameWithoutExtension(path);
        _lines = File.ReadAllLines(path);
    }

    public static IReadOnlyList<FeatureScenario> Read(string path) => [.. new FeatureReader(path).Scenarios()];

    private IEnumerable<FeatureScenario> Scenarios()
    {
        while (_at < _lines.Length)
        {
            var line = _lines[_at++].Trim();
            if (line.StartsWith("Background:", StringComparison.Ordinal)) ReadBackground();
            else if (line.StartsWith("Scenario", StringComparison.Ordinal))
                foreach (var scenario in Scenario(line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim()))
                    yield return scenario;
        }
    }

    /// <summary>Steps that stand before those of every scenario of the file.</summary>
    private void ReadBackground()
    {
        while (_at < _lines.Length && !IsNextScenario())
        {
            if (Step(_lines[_at++].Trim()) is { } step) _background.Add(step);
        }
    }

    private FeatureStep? Step(string line) =>
        StepKeywords.FirstOrDefault(keyword => line.StartsWith(keyword, StringComparison.Ordinal)) is { } keyword
            ? new(line[keyword.Length..], Text(), Table())
            : null;

    private IEnumerable<FeatureScenario> Scenario(string name)
    {
        var steps = new List<FeatureStep>(_background);
        var examples = new List<IReadOnlyList<IReadOnlyList<string>>>();
        while (_at < _lines.Length && !IsNextScenario())
        {
            var line = _lines[_at++].Trim();
            if (line.StartsWith("Examples:", StringComparison.Ordinal)) examples.Add(Table());
            else if (Step(line) is { } step) steps.Add(step);
        }

        return examples.Count == 0
            ? [new(_feature, name, "", steps)]
            : examples.SelectMany(table => table.Skip(1).Select(row => Example(name, steps, table[0], row)));
    }

    private FeatureScenario Example(
        string name, List<FeatureStep> steps, IReadOnlyList<string> header, IReadOnlyList<string> row)
    {
        var values = header.Zip(row).ToList();
        string Fill(string text) => values.Aggregate(
            text, (filled, value) => filled.Replace($"<{value.First}>", value.Second, StringComparison.Ordinal));
        var filled = steps.Select(step => new FeatureStep(
            Fill(step.Line), step.Text is null ? null : Fill(step.Text), [.. step.Table.Select(cells => cells.Select(Fill).ToList())]));
        var example = string.Join(", ", values.Select(value => $"{value.First}={value.Second}"));
        return new(_feature, Fill(name), example, [.. filled]);
    }

    private bool IsNextScenario() => _lines[_at].TrimStart().StartsWith("Scenario", StringComparison.Ordinal);

    private string? Text()
    {
        SkipBlank();
        if (_at >= _lines.Length || _lines[_at].Trim() != "\"\"\"") return null;
        var indent = _lines[_at].IndexOf('"', StringComparison.Ordinal);
        var text = new List<string>();
        for (_at++; _lines[_at].Trim() != "\"\"\""; _at++) text.Add(Unindent(_lines[_at], indent));
        _at++;
        return string.Join('\n', text).Replace("\\\"\\\"\\\"", "\"\"\"", StringComparison.Ordinal);
    }

    private static string Unindent(string line, int indent) =>
        line.Length >= indent && line.AsSpan(0, indent).IsWhiteSpace() ? line[indent..] : line.TrimStart();

    private List<IReadOnlyList<string>> Table()
    {
        var rows = new List<IReadOnlyList<string>>();
        for (SkipBlank(); _at < _lines.Length && _lines[_at].TrimStart().StartsWith('|'); _at++) rows.Add(Cells(_lines[_at].Trim()));
        return rows;
    }

    private void SkipBlank()
    {
        while (_at < _lines.Length && _lines[_at].Trim() is ("" or ['#', ..])) _at++;
    }

    private static List<string> Cells(string row)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        for (var at = 1; at < row.Length; at++)
        {
            if (row[at] == '|')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else if (row[at] == '\\' && at + 1 < row.Length)
            {
                cell.Append(Unescape(row[++at]));
            }
            else
            {
                cell.Append(row[at]);
            }
        }

        return cells;
    }

    private static string Unescape(char escaped) => escaped switch
    {
        'n' => "\n",
        '|' => "|",
        '\\' => "\\",
        _ => "\\" + escaped,
    };
}
