using System.CommandLine;
using GraphExplorer.Crashes;

var kind = new Argument<VictimKind>("kind");
var folder = new Argument<string>("folder");
var file = new Argument<string>("marks");
var victim = new Command("victim", "Changes a graph until it is killed.") { kind, folder, file };
victim.SetAction(async parsed =>
{
    using var marks = new Marks(parsed.GetValue(file)!);
    await Victims.RunAsync(parsed.GetValue(kind), parsed.GetValue(folder)!, marks);
});

var kills = new Option<int>("--kills") { Description = "How many processes are killed.", DefaultValueFactory = _ => 200 };
var seed = new Option<int>("--seed") { Description = "Of the moments at which.", DefaultValueFactory = _ => 1 };
var root = new RootCommand("Kills processes that change graphs, and compares what is there afterwards with what was acknowledged.") { kills, seed, victim };
root.SetAction(async parsed =>
{
    var top = Directory.CreateTempSubdirectory("crashes-").FullName;
    var run = new CrashRun(top, parsed.GetValue(seed));
    for (var number = 0; number < parsed.GetValue(kills); number++)
    {
        await run.KillAsync(number);
        if (number % 20 == 19) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{number + 1} killed, {run.Tally.Faults.Count} faults"));
    }

    Console.Write(run.Tally);
    if (run.Tally.Faults.Count > 0) return 1;
    Directory.Delete(top, recursive: true);
    return 0;
});
return await root.Parse(args).InvokeAsync();
