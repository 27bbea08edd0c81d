using System.CommandLine;
using System.CommandLine.Parsing;
using GraphExplorer.Exploration.Transfer.Csv;
using GraphExplorer.Exploration.Transfer.GraphMl;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>The arguments that say what is imported, and from which form.</summary>
internal sealed class ImportArguments
{
    private readonly Argument<string?> _path = new("path")
    {
        Description = "A folder of data files (*.yaml), as graph-seed/README.md describes them, or of CSV files (nodes*.csv, relationships*.csv); a file that ends with .graphml, or .cypher. Not with --nodes.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string[]> _nodes = new("--nodes")
    {
        Description = "CSV files of nodes, with a header as Neo4j's admin import has it (:ID, :LABEL, name:type). Labels of all of them may be said first, and several files share the header of the first: Label:Label=header.csv,part.csv. May be repeated.",
        HelpName = "[labels=]files",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string[]> _relationships = new("--relationships")
    {
        Description = "CSV files of relationships between them (:START_ID, :END_ID, :TYPE, name:type), with the type in front where no column has it: TYPE=file.csv. May be repeated.",
        HelpName = "[type=]files",
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _format = new Option<string?>("--format", "-f")
    {
        Description = "The form of the path. Default: what a folder holds, and what a file ends with.",
        HelpName = "form",
    }.AcceptOnlyFromAmong([.. GraphForms.Names]);

    private readonly Option<string> _delimiter = Mark("--delimiter", "Between the fields of CSV: a character, TAB, or a code such as U+007C.", new CsvMarks().Delimiter);
    private readonly Option<string> _arrayDelimiter = Mark("--array-delimiter", "Between the items of a list in one field.", new CsvMarks().ArrayDelimiter);

    public void AddTo(Command command)
    {
        command.Arguments.Add(_path);
        foreach (var option in new Option[] { _format, _nodes, _relationships, _delimiter, _arrayDelimiter }) command.Options.Add(option);
        command.Validators.Add(Check);
    }

    /// <summary>What was named.</summary>
    /// <exception cref="StartFault">The options do not go together.</exception>
    public IImportSource Of(ParseResult parsed)
    {
        var marks = Marks(parsed);
        if (parsed.GetValue(_path) is { } path) return OfPath(path, parsed.GetValue(_format), marks);
        var nodes = Sources(parsed.GetValue(_nodes), CsvSource.OfNodes);
        var relationships = Sources(parsed.GetValue(_relationships), CsvSource.OfRelationships);
        var graph = new CsvGraph(nodes, relationships, marks);
        return new GraphSource(Named([.. nodes.Concat(relationships).SelectMany(source => source.Files)]), graph.Read);
    }

    private static IImportSource OfPath(string path, string? format, CsvMarks marks) => (format ?? GraphForms.OfWhatIsThere(path)) switch
    {
        GraphForms.GraphMl => new GraphSource(path, new GraphMlFile(path).Read),
        GraphForms.Csv => new GraphSource(path, (progress, cancellation) => CsvFolder.Of(path, marks).Read(progress, cancellation)),
        GraphForms.Script => new ScriptSource(path),
        _ => new SeedSource(path),
    };

    private static List<CsvSource> Sources(string[]? given, Func<string, CsvSource> read) => [.. (given ?? []).Select(read)];

    private static string Named(string[] files) => files.Length == 1 ? files[0] : string.Create(CultureInfo.InvariantCulture, $"{files.Length} files");

    private static Option<string> Mark(string name, string description, char otherwise)
    {
        var option = new Option<string>(name) { Description = description, HelpName = "character", DefaultValueFactory = _ => otherwise.ToString() };
        option.Validators.Add(result =>
        {
            if (result.Tokens is [{ Value: var text }] && CsvMarks.Read(text) is null) result.AddError($"{name} \"{text}\" is no single character; write it, TAB, or a code such as U+007C.");
        });
        return option;
    }

    private CsvMarks Marks(ParseResult parsed)
    {
        var marks = new CsvMarks(CsvMarks.Read(parsed.GetValue(_delimiter)!)!.Value, CsvMarks.Read(parsed.GetValue(_arrayDelimiter)!)!.Value);
        return marks.Delimiter != marks.ArrayDelimiter ? marks : throw new StartFault("--delimiter and --array-delimiter have to differ.");
    }

    private void Check(CommandResult result)
    {
        var hasPath = result.GetValue(_path) is not null;
        var hasNodes = result.IsGiven(_nodes);
        var hasRelationships = result.IsGiven(_relationships);
        if (hasPath && (hasNodes || hasRelationships)) result.AddError("Name a path, or files with --nodes and --relationships, but not both.");
        else if (!hasPath && !hasNodes) result.AddError(hasRelationships ? "Name the files of the nodes, too, with --nodes." : "Name what to import: a path, or files with --nodes and --relationships.");
    }
}
