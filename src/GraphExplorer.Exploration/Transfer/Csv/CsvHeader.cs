using System.Text.RegularExpressions;
using GraphExplorer.Exploration.Transfer.Values;

namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>Reads the fields of a header.</summary>
internal static partial class CsvHeader
{
    private static readonly Dictionary<string, CsvRole> Roles = new(StringComparer.OrdinalIgnoreCase)
    {
        ["ID"] = CsvRole.Id,
        ["LABEL"] = CsvRole.Label,
        ["START_ID"] = CsvRole.StartId,
        ["END_ID"] = CsvRole.EndId,
        ["TYPE"] = CsvRole.Type,
        ["IGNORE"] = CsvRole.Ignore,
    };

    /// <summary>The columns.</summary>
    /// <param name="fault">Told, with a sentence, of a column that makes no sense; it is then ignored.</param>
    public static CsvColumn[] Read(IEnumerable<CsvField> fields, CsvMarks marks, Action<string> fault)
    {
        var columns = fields.Select(field => Column(field.Quoted ? field.Text : field.Text.Trim(), marks, fault)).ToArray();
        foreach (var name in columns.Where(column => column.IsProperty).GroupBy(column => column.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
            fault($"Two columns are the property '{name.Key}'.");
        return columns;
    }

    private static CsvColumn Column(string text, CsvMarks marks, Action<string> fault)
    {
        var parts = Parts().Match(text);
        var (name, word) = (parts.Groups["name"].Value, parts.Groups["type"].Value);
        var options = TypeOptions.Read(parts.Groups["options"].Value);
        var isList = parts.Groups["list"].Success;
        var role = Roles.GetValueOrDefault(word, CsvRole.Property);
        var type = CsvTypes.Find(TypeWord(role, word, options), isList, options, marks);
        if (role == CsvRole.Label) type = CsvTypes.Find("string", !options.IsJson, options, marks);
        if (type is null) fault($"'{text}' has a type that is not known; known are: {string.Join(", ", ValueTypes.Names)}, and each with [].");
        else if (role == CsvRole.Property && name.Length == 0) fault($"'{text}' has no name; a column is name:type, or one of {string.Join(", ", Roles.Keys.Select(known => $":{known}"))}.");
        else return new(role, name, parts.Groups["group"].Value, type);
        return new(CsvRole.Ignore, "", "", CsvTypes.Text);
    }

    private static string TypeWord(CsvRole role, string word, TypeOptions options) => role switch
    {
        CsvRole.Property => word.Length == 0 ? CsvTypes.Text.Name : word,
        CsvRole.Id => options.IdType ?? CsvTypes.Text.Name,
        _ => CsvTypes.Text.Name,
    };

    // A name may hold colons: only what is after the last is a type.
    [GeneratedRegex(@"^(?<name>.*?)(:(?<type>[A-Za-z_]+)(?<list>\[\])?(\((?<group>[^()]*)\))?(\{(?<options>[^{}]*)\})?)?$", RegexOptions.Singleline)]
    private static partial Regex Parts();
}
