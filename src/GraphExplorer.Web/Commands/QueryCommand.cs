using System.CommandLine;
using System.Diagnostics;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Web.Commands.Output;
using GraphExplorer.Web.Commands.Scripts;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Runs a statement, or a script of several, and writes the rows.</summary>
internal sealed class QueryCommand(StoreArguments store, TextReader input)
{
    private readonly Argument<string> _statement = new("statement") { Description = "Cypher: one statement, or several with semicolons between them; - reads it from the standard input." };

    private readonly Option<string[]> _param = new("--param", "-p")
    {
        Description = "A parameter, name=value: JSON where the value is JSON, else text. May be repeated.",
        HelpName = "name=value",
    };

    private readonly Option<string> _format = new("--format", "-f") { Description = "How rows are written.", DefaultValueFactory = _ => RowOutputs.Formats[0] };

    private readonly Option<bool> _autoCommit = new("--auto-commit")
    {
        Description = "Each statement of several takes effect by itself. Without it all of them do, or, when one fails, none.",
    };

    private readonly Option<double?> _timeout = new("--timeout") { Description = "Stops and undoes what takes longer; without it there is no limit.", HelpName = "seconds" };

    public Command Define()
    {
        var command = new Command("query", "Runs a statement, or several as one, and writes the rows. Without --neo4j it runs on the graph that serve keeps; with --read-only also while it is served.");
        command.Arguments.Add(_statement);
        _format.AcceptOnlyFromAmong(RowOutputs.Formats);
        _param.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => ParameterText.Read(token.Value) is null)) result.AddError($"--param \"{token.Value}\" is not name=value.");
        });
        _timeout.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !(double.TryParse(token.Value, CultureInfo.InvariantCulture, out var seconds) && seconds > 0))
                result.AddError($"--timeout \"{token.Value}\" is no number of seconds.");
        });
        foreach (var option in new Option[] { _param, _format, _autoCommit, _timeout }.Concat(store.Keeping).Concat(store.Content).Concat(store.Server).Append(store.ReadOnly)) command.Options.Add(option);
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        var text = parsed.GetValue(_statement)!;
        return await CommandFaults.RunAsync(streams.Error, async () =>
        {
            var script = text == "-" ? await input.ReadToEndAsync(cancellation) : text;
            var request = new QueryRequest(script) { Parameters = Parameters(parsed.GetValue(_param) ?? []), Limits = new(Time: Time(parsed)) };
            await MarkAsync(script, streams.Error, () => RunAsync(parsed, request, cancellation));
        });
    }

    private async Task RunAsync(ParseResult parsed, QueryRequest request, CancellationToken cancellation)
    {
        var (output, errors) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var options = Options(parsed);
        var format = parsed.GetValue(_format)!;
        var script = ScriptRows.Read(request);
        var progress = Progress.Of(errors);
        await using var opened = await progress.WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, TextWriter.Null, cancellation));
        var runner = Gates.ForCommands(opened.Runner, options.ReadOnly);
        var clock = Stopwatch.StartNew();
        var run = new ScriptRows(runner, script, () => RowOutputs.Of(format, output), output);
        var how = parsed.GetValue(_autoCommit) ? ScriptEnding.EachByItself : ScriptEnding.AllOrNothing;
        var counters = await progress.WhileAsync("Running", () => run.WriteAsync(how, cancellation), () => $"{run.Count:N0} rows");
        if (format == RowOutputs.Formats[0]) await errors.WriteLineAsync(SummaryText.Of(script.Count, run.Count, counters, clock.Elapsed));
    }

    private TimeSpan? Time(ParseResult parsed) => parsed.GetValue(_timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null;

    // Who only reads needs no lock.
    private StoreOptions Options(ParseResult parsed) =>
        store.Read(parsed) is { ReadOnly: true } options ? options with { Data = store.Data(parsed, asCopy: true) } : store.Read(parsed);

    private static ValueMap Parameters(IEnumerable<string> given)
    {
        var parameters = new ValueMap();
        foreach (var (name, value) in given.Select(text => ParameterText.Read(text)!.Value)) parameters.With(name, value);
        return parameters;
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
