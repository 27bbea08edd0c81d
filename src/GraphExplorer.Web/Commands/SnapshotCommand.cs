using System.CommandLine;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Web.Embeds;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;

namespace GraphExplorer.Web.Commands;

/// <summary>Freezes a figure and writes it in any form, without a browser: so that a report can be rebuilt at night.</summary>
internal sealed class SnapshotCommand(StoreArguments store)
{
    private readonly SnapshotArguments _asked = new();

    private readonly Option<string[]> _output = new("--output", "-o")
    {
        Description = $"A file to write; its ending says in which form ({string.Join(", ", EmbedFile.All.Select(file => file.Name))}; png-2x and png-300dpi as name.png-2x). May be repeated.",
        HelpName = "file",
    };

    private readonly Option<int> _width = new("--width")
    {
        Description = string.Create(CultureInfo.InvariantCulture, $"How wide pictures are, in pixels; {SceneOptions.PageWidth} for the column of a page."),
        HelpName = "pixels",
        DefaultValueFactory = _ => (int)SceneOptions.UsualWidth,
    };

    private readonly Option<bool> _bare = new("--bare") { Description = "Pictures without title, caption and sources, for a document that says them itself." };

    private readonly Option<bool> _keep = new("--keep") { Description = "Keep it in the graph as well, and print its id and the secret with which it can be changed." };

    private readonly Option<string?> _versionOf = new("--version-of") { Description = "Keep it as the next version of a snapshot.", HelpName = "id" };

    public Command Define()
    {
        var command = new Command("snapshot", "Freezes what a question or a statement gives, and writes it for a report. Without --neo4j it is of the graph that serve keeps; without --keep also while it is served.");
        _output.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => FileOf(token.Value) is null)) result.AddError($"--output \"{token.Value}\" does not end in a form: {string.Join(", ", EmbedFile.All.Select(file => file.Name))}.");
        });
        _width.Require(
            width => width is >= (int)SceneOptions.Narrowest and <= (int)SceneOptions.Widest,
            string.Create(CultureInfo.InvariantCulture, $"--width is from {SceneOptions.Narrowest} to {SceneOptions.Widest}."));
        foreach (var option in _asked.All.Append(_output).Append(_width).Append(_bare).Append(_keep).Append(_versionOf).Concat(store.Keeping).Concat(store.Content).Concat(store.Server)) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (_asked.Ways(result) != 1) result.AddError("Say what to freeze: one of --question, --cypher or --address.");
            if (!result.IsGiven(_output) && !result.IsGiven(_versionOf) && !result.GetValue(_keep)) result.AddError("Say where to: --output FILE, or --keep.");
        });
        command.SetAction(RunAsync);
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        return CommandFaults.RunAsync(streams.Error, () => FreezeAsync(parsed, streams, cancellation));
    }

    private async Task FreezeAsync(ParseResult parsed, InvocationConfiguration streams, CancellationToken cancellation)
    {
        var keeps = Keeps(parsed.CommandResult);
        // Who only reads needs no lock.
        var options = store.Read(parsed) with { Data = store.Data(parsed, asCopy: !keeps) };
        var progress = Progress.Of(streams.Error);
        await using var opened = await progress.WhileAsync("Opening the graph", () => StoreOpening.OpenAsync(options, TextWriter.Null, cancellation));
        var runner = Gates.ForCommands(opened.Runner, readOnly: true);
        using var graph = new ServedGraph(runner, TimeProvider.System);
        var order = await _asked.ReadAsync(parsed, graph, runner, streams.Error, cancellation);
        var freezing = await graph.FreezingAsync(cancellation);
        var snapshot = await progress.WhileAsync("Freezing", () => freezing.FreezeAsync(order, cancellation));
        snapshot = keeps ? await KeepAsync(parsed, opened, snapshot, cancellation) : SnapshotJson.Seal(snapshot);
        var taken = new TakenSnapshot(snapshot, new() { Width = parsed.GetValue(_width), IsFramed = !parsed.GetValue(_bare), Fonts = FontShelf.OfMachine });
        var outputs = parsed.GetValue(_output) ?? [];
        foreach (var path in outputs) await WriteAsync(taken with { FileName = Path.GetFileNameWithoutExtension(path) }, path, streams, cancellation);
        foreach (var path in outputs.Where(path => PictureOf(path) is { } picture && !File.Exists(picture)))
            await streams.Error.WriteLineAsync($"{path} shows {PictureOf(path)}, which is not there: write it as well.");
    }

    private async Task<Snapshot> KeepAsync(ParseResult parsed, ContentStore opened, Snapshot snapshot, CancellationToken cancellation)
    {
        var kept = new SnapshotStore(Gates.ForState(opened.State.Runner));
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(_versionOf) is { Length: > 0 } id)
        {
            snapshot = await kept.AddVersionAsync(snapshot, id, cancellation);
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{snapshot.Id} version {snapshot.Version}"));
            return snapshot;
        }

        var (secret, hash) = SnapshotRights.NewOwner();
        snapshot = await kept.CreateAsync(snapshot, SnapshotRights.NewId(), new(SnapshotTerms.Public, null, [], TellsDrift: false), hash, cancellation);
        await output.WriteLineAsync($"{snapshot.Id} version 1, secret {secret}");
        return snapshot;
    }

    private static async Task WriteAsync(TakenSnapshot taken, string path, InvocationConfiguration streams, CancellationToken cancellation)
    {
        using var buffer = new MemoryStream();
        var warnings = FileOf(path)!.WriteFitting(taken, buffer);
        await File.WriteAllBytesAsync(path, buffer.ToArray(), cancellation);
        await streams.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"Wrote {path}: {buffer.Length:N0} bytes."));
        foreach (var warning in warnings) await streams.Error.WriteLineAsync(warning);
    }

    /// <summary>The picture that a snippet for a text names, beside it; null for what holds its own.</summary>
    private static string? PictureOf(string path) => FileOf(path)!.Name switch
    {
        "tex" => Path.ChangeExtension(path, "pdf"),
        "md" or "rst" => Path.ChangeExtension(path, "png"),
        _ => null,
    };

    private bool Keeps(System.CommandLine.Parsing.CommandResult result) => result.GetValue(_keep) || result.GetValue(_versionOf) is { Length: > 0 };

    private static EmbedFile? FileOf(string path) => EmbedFile.All.FirstOrDefault(file => file.Name == Path.GetExtension(path).TrimStart('.'));
}
