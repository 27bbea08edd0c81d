using System.CommandLine;
using GraphExplorer.Benchmarks;
using GraphExplorer.Benchmarks.Durability;
using GraphExplorer.Benchmarks.Engine;
using GraphExplorer.Benchmarks.Evidence;
using GraphExplorer.Benchmarks.Hub;
using GraphExplorer.Benchmarks.Other;

var runs = new Option<int>("--runs") { Description = "How often each thing is measured after its first time.", DefaultValueFactory = _ => 15, Recursive = true };
var root = new RootCommand("Measures GraphExplorer. Each figure stands beside something real that was measured in the same run.") { runs };
(string Name, string Description, Func<int, Task> Measure)[] measures =
[
    ("seed", "Reading and loading the seed, beside reading its YAML alone.", SeedMeasure.RunAsync),
    ("question", "Answering the open question over the seed, beside reading every report as it stands.", QuestionMeasure.RunAsync),
    ("engine", "Reading 100,000 nodes and 500,000 relationships by Cypher, beside loops over arrays of them.", EngineMeasure.RunAsync),
    ("durability", "Keeping that graph: loading, a small commit, opening, beside SQLite alone with the same rows.", DurabilityMeasure.RunAsync),
    ("render", "Writing a snapshot of 200 entities in every form of a report, beside gzip over the same bytes and a picture by Chromium.", RenderMeasure.RunAsync),
    ("embed", "Serving a snapshot to the readers of a report, beside a small file of the same server.", EmbedMeasure.RunAsync),
    ("explore", "Searching, expanding and finding paths in 100,000 nodes and 500,000 relationships at the API.", ApiMeasure.RunAsync),
    ("hub", "Opening a node with 50,000 neighbours at the API, of the evidence model and of another.", HubMeasure.RunAsync),
    ("other", "Searching, expanding and finding paths in 12,000 nodes of another model, on the Neo4j of NEO4J_URL beside the embedded store.", OtherMeasure.RunAsync),
    ("drawing", "How long the page is held up while 980 elements are arranged and drawn, beside eleven.", DrawingMeasure.RunAsync),
    ("page", "From the address to a page that can be used, beside a page of one image from the same server.", PageMeasure.RunAsync),
];
foreach (var (name, description, measure) in measures)
{
    var command = new Command(name, description);
    command.SetAction(parsed => measure(parsed.GetValue(runs)));
    root.Subcommands.Add(command);
}

return await root.Parse(args).InvokeAsync();
