using System.Text;

namespace GraphExplorer.Testing;

/// <summary>A case of a <see cref="CaseFile"/>: what goes in, what comes out, and where it stands.</summary>
public sealed record Case(string Input, string Output, int Line)
{
    public override string ToString() => $"{Line}: {Input}";
}

/// <summary>
/// Behaviour as data: <c>input ⇶ output</c>, one case a line. Lines before the one with the arrow belong to its
/// input. Empty lines and lines that start with <c>#</c> are passed over.
/// </summary>
public static class CaseFile
{
    /// <summary>Heads the last section of a file whose other cases hold on Neo4j too.</summary>
    public const string Neo4jDiffers = "# Here Neo4j differs.";

    private const char Arrow = '⇶';

    /// <summary>Reads a file that lies beside the tests' assembly, e.g. <c>Cases/values.cases</c>.</summary>
    public static IReadOnlyList<Case> Read(string path) =>
        Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)));

    /// <summary>Reads cases from text.</summary>
    public static IReadOnlyList<Case> Parse(string text)
    {
        var cases = new List<Case>();
        var input = new StringBuilder();
        var number = 0;
        foreach (var line in text.Split('\n').Select(line => line.TrimEnd('\r')))
        {
            number++;
            if (input.Length == 0 && (line.Length == 0 || line[0] == '#')) continue;
            var arrow = line.IndexOf(Arrow, StringComparison.Ordinal);
            input.Append(arrow < 0 ? line + "\n" : line[..arrow].TrimEnd());
            if (arrow < 0) continue;
            cases.Add(new(input.ToString(), line[(arrow + 1)..].Trim(), number));
            input.Clear();
        }

        return input.Length == 0 ? cases : throw new FormatException($"'{input}' has no {Arrow}");
    }
}
