namespace GraphExplorer.Web.Commands.Output;

/// <summary>The formats of <c>query</c>.</summary>
internal static class RowOutputs
{
    public static string[] Formats { get; } = ["table", "json", "csv"];

    public static IRowOutput Of(string format, TextWriter output) => format switch
    {
        "json" => new JsonOutput(output),
        "csv" => new CsvOutput(output),
        _ => new TableOutput(output),
    };
}
