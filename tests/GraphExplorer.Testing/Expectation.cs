using Xunit;

namespace GraphExplorer.Testing;

/// <summary>
/// Expectations that lie in files of the source tree. With <c>REWRITE_EXPECTED=true</c> they are written anew instead of
/// checked, for review in the diff.
/// </summary>
public static class Expectation
{
    /// <summary>Holds a whole file to a text.</summary>
    /// <param name="file">From the top of the tree, e.g. <c>tests/…/plans.cases</c>.</param>
    public static void Check(string file, string actual)
    {
        var path = Repository.PathOf(file);
        if (TestEnvironment.Find("REWRITE_EXPECTED") == "true") File.WriteAllText(path, actual);
        else Assert.Equal(File.ReadAllText(path).Split('\n'), actual.Split('\n'));
    }

    /// <summary>Holds what stands between <c>&lt;!-- name: … --></c> and <c>&lt;!-- /name --></c> in a document to a text.</summary>
    public static void CheckPart(string file, string name, string actual)
    {
        var text = File.ReadAllText(Repository.PathOf(file));
        var start = text.IndexOf('\n', text.IndexOf($"<!-- {name}:", StringComparison.Ordinal)) + 1;
        var end = text.IndexOf($"<!-- /{name} -->", StringComparison.Ordinal);
        Check(file, text[..start] + actual + text[end..]);
    }
}
