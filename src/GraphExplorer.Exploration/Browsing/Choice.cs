using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>Words of which one was to be chosen.</summary>
internal static class Choice
{
    private const int Longest = 60;

    /// <summary>The word, where it is one of these.</summary>
    /// <exception cref="GraphException"><c>bad_request</c>, with the words there are.</exception>
    public static string Of(string name, string word, IReadOnlyCollection<string> words) => words.Contains(word) ? word : throw new GraphException(
        ServiceErrors.BadRequest, $"{name} is one of {string.Join(", ", words)}, not \"{(word.Length <= Longest ? word : word[..Longest] + "…")}\".");
}
