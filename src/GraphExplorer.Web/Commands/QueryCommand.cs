using System.CommandLine;
using System.Diagnostics;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Web.Commands.Output;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Runs one statement and writes its rows.</summary>
internal sealed class QueryCommand(StoreArguments store, TextReader input)
{
    private readonly Argument<string> _statement = new("statement") { Description = "Cypher; - reads it from the standard input." };

    private readonly Option<string[]> _param = new("--param", "-p")
    {
        Description = "A parameter, name=value: JSON where the value is JSON, else text. May be repeated.",
        HelpName = "name=value",
    };

    private readonly Option<string> _format = new("--format", "-f") { Description = "How rows are written.", DefaultValueFactory = _ => RowOutputs.Formats[0] };

    public Command Define()
    {
        var command = new Command("query", "Runs a statement and writes its rows. Without --neo4j it runs on the graph that serve keeps; with --read-only also while it is served.");
        command.Arguments.Add(_statement);
        _format.AcceptOnlyFromAmong(RowOutputs.Formats);
        _param.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ParameterText.Read(token.Value) is null)) result.AddError($"--param \"{token.Value}\" is not name=value.");
        });
        foreach (var option in new Option[] { _param, _format }.Concat(store.Keeping).Concat(store.Content).Concat(store.Server).Append(store.ReadOnly)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        var text = parsed.GetValue(_statement)!;
        return await CommandFaults.RunAsync(streams.Error, async () =>
        {
            var statement = text == "-" ? await input.ReadToEndAsync(cancellation) : text;
            var request = new QueryRequest(statement) { Parameters = Parameters(parsed.GetValue(_param) ?? []) };
            await MarkAsync(statement, streams.Error, () => WriteRowsAsync(Options(parsed), request, RowOutputs.Of(parsed.GetValue(_format)!, streams.Output), streams.Error, cancellation));
        });
    }

    // Who only reads needs no lock.
    private StoreOptions Options(ParseResult parsed) =>
        store.Read(parsed) is { ReadOnly: true } options ? options with { Data = store.Data(parsed, asCopy: true) } : store.Read(parsed);

    private static ValueMap Parameters(IEnumerable<string> given)
    {
        var parameters = new ValueMap();
        foreach (var (name, value) in given.Select(text => ParameterText.Read(text)!.Value)) parameters.With(name, value);
        return parameters;
    }

    private static async Task WriteRowsAsync(StoreOptions options, QueryRequest request, IRowOutput rows, TextWriter errors, CancellationToken cancellation)
    {
        var progress = Progress.Of(errors);
        await using var opened = await progress.WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, TextWriter.Null, cancellation));
        var clock = Stopwatch.StartNew();
        var run = new StatementRows(Gates.ForCommands(opened.Runner, options.ReadOnly), rows);
        var summary = await progress.WhileAsync("Running", () => run.WriteAsync(request, cancellation), () => $"{run.Count:N0} rows");
        if (rows is TableOutput) await errors.WriteLineAsync(SummaryText.Of(run.Count, summary.Counters, clock.Elapsed));
    }

    private static async Task MarkAsync(string statement, TextWriter errors, Func<Task> work)
    {
        try
        {
            await work();
        }
        catch (GraphException fault) when (fault.Span is { } span)
        {
            var line = statement.ReplaceLineEndings("\n").Split('\n').ElementAtOrDefault(span.Line - 1) ?? "";
            await errors.WriteLineAsync(TerminalText.Of(line));
            await errors.WriteLineAsync(new string(' ', Math.Max(0, span.Column - 1)) + new string('^', Math.Max(1, Math.Min(span.Length, line.Length - span.Column + 1))));
            throw;
        }
    }
}
