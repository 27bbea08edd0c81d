namespace GraphExplorer.Exploration.Entities;

/// <summary>Countries by their codes.</summary>
public static class Countries
{
    /// <summary>The English name of an ISO 3166 code of two letters, e.g. Ukraine for <c>UA</c>; other text as it is.</summary>
    public static string? Name(string? country)
    {
        if (country is not { Length: 2 } || !country.All(char.IsAsciiLetterUpper)) return country;
        try
        {
            return new RegionInfo(country).EnglishName;
        }
        catch (ArgumentException)
        {
            // Not a code that the platform knows.
            return country;
        }
    }
}
