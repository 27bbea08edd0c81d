using System.Text;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Types of relationships in words: <c>ACTED_IN</c> and <c>actedIn</c> are "acted in".</summary>
public static class TypeWords
{
    public static string Of(string type)
    {
        var prefix = type.LastIndexOf("__", StringComparison.Ordinal);
        var own = prefix > 0 && prefix + 2 < type.Length ? type[(prefix + 2)..] : type;
        var words = Apart(own).Replace('_', ' ').Trim();
        if (words.Length == 0) return type;
        return words.Any(char.IsLower) ? words : words.ToLowerInvariant();
    }

    private static string Apart(string name)
    {
        var text = new StringBuilder();
        for (var at = 0; at < name.Length; at++)
        {
            var isHump = at > 0 && char.IsUpper(name[at]) && char.IsLower(name[at - 1]);
            text.Append(isHump ? $" {char.ToLowerInvariant(name[at])}" : name[at]);
        }

        return text.ToString();
    }
}
