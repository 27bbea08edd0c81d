using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>Backs up, restores and checks the folder that keeps the embedded store.</summary>
internal sealed class UpkeepCommands(StoreArguments store)
{
    private readonly Argument<string> _newFile = new("file") { Description = "The file to write; it must not be there yet." };
    private readonly Argument<string> _backup = new("file") { Description = "A file that backup wrote." };
    private readonly Argument<string?> _checked = new("file") { Description = "A file that backup wrote. Default: the data folder.", Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<bool> _replace = new("--replace") { Description = "Lose the graph that the folder holds." };

    public IEnumerable<Command> Define()
    {
        yield return Command("backup", "Writes the graph of the data folder into one file, also while it is served.", [_newFile], "Backing up", (parsed, upkeep, folder) =>
            upkeep.BackUp(folder, parsed.GetValue(_newFile)!));
        yield return Command("restore", "Puts a backup into the data folder, which no server may have. It is checked first.", [_backup, _replace], "Restoring", (parsed, upkeep, folder) =>
            upkeep.Restore(folder, parsed.GetValue(_backup)!, parsed.GetValue(_replace)));
        yield return Command("check", "Checks every page, row, id and count of the data folder, also while it is served, or of a backup.", [_checked], "Checking", (parsed, upkeep, folder) =>
            upkeep.Check(folder, parsed.GetValue(_checked)));
    }

    private Command Command(string name, string description, Symbol[] symbols, string doing, Func<ParseResult, StoreUpkeep, string, string> work)
    {
        var command = new Command(name, description);
        foreach (var argument in symbols.OfType<Argument>()) command.Arguments.Add(argument);
        foreach (var option in symbols.OfType<Option>().Append(store.Folder)) command.Options.Add(option);
        command.SetAction((parsed, cancellation) => RunAsync(parsed, doing, work, cancellation));
        return command;
    }

    private Task<int> RunAsync(ParseResult parsed, string doing, Func<ParseResult, StoreUpkeep, string, string> work, CancellationToken cancellation)
    {
        var streams = parsed.InvocationConfiguration;
        return CommandFaults.RunAsync(streams.Error, async () =>
        {
            var place = store.Data(parsed) ?? throw new StartFault("There is no data folder to look after with --in-memory; name one with --data.");
            var share = new Share();
            var upkeep = new StoreUpkeep(share, cancellation);
            await streams.Output.WriteLineAsync(await Progress.Of(streams.Error).WhileAsync(doing, () => Task.FromResult(work(parsed, upkeep, place.Folder)), share));
        });
    }
}
