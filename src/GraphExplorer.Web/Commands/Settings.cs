using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>
/// What options are where the command line does not give them: environment variables (<c>GRAPHEXPLORER_NEO4J_USER</c> for
/// <c>--neo4j-user</c>), then the file <c>graphexplorer.json</c> in the current folder (<c>{ "neo4j-user": "…" }</c>).
/// </summary>
public sealed class Settings(IConfiguration configuration)
{
    public const string Prefix = "GRAPHEXPLORER_";
    public const string FileName = "graphexplorer.json";

    /// <exception cref="StartFault">The file cannot be read.</exception>
    public static Settings Read(string folder)
    {
        try
        {
            return new(new ConfigurationBuilder().AddJsonFile(Path.Combine(Path.GetFullPath(folder), FileName), optional: true).AddEnvironmentVariables(Prefix).Build());
        }
        catch (Exception fault) when (fault is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new StartFault($"The file {FileName} cannot be read; mend it or take it away: {fault.InnerException?.Message ?? fault.Message}", fault);
        }
    }

    /// <summary>The text of an option by its name without dashes in front, or null.</summary>
    public string? Text(string option) => configuration[option.Replace('-', '_')] ?? configuration[option];

    /// <summary>A number, or what it is without one.</summary>
    /// <exception cref="StartFault">It is none.</exception>
    public double Number(string option, double otherwise) => Text(option) switch
    {
        null or "" => otherwise,
        var text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        var text => throw new StartFault($"{option} is set to \"{text}\"; set it to a number."),
    };

    /// <summary>Whether a switch is on.</summary>
    /// <exception cref="StartFault">It is neither <c>true</c> nor <c>false</c>.</exception>
    public bool Flag(string option) => Text(option) switch
    {
        null or "" => false,
        var text when bool.TryParse(text, out var flag) => flag,
        var text => throw new StartFault($"{option} is set to \"{text}\"; set it to true or false."),
    };
}
