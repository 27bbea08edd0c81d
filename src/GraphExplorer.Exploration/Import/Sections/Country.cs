using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>An ISO 3166 code of two letters, e.g. <c>UA</c>.</summary>
internal static class Country
{
    public static Value Read(SeedEntry entry)
    {
        var code = entry.Text("country");
        if (code is not null && (code.Length != 2 || !code.All(char.IsAsciiLetterUpper)))
        {
            entry.Fault("country", ImportFaultCodes.BadValue, $"'{code}' is not a country code of two capital letters.");
        }

        return code.AsValue();
    }
}
