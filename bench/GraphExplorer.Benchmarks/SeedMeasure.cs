using GraphExplorer.Exploration.Import;
using GraphExplorer.Web.Hosting;
using YamlDotNet.RepresentationModel;

namespace GraphExplorer.Benchmarks;

/// <summary>How long the seed takes from its files into an empty store.</summary>
internal static class SeedMeasure
{
    public static async Task RunAsync(int runs)
    {
        var load = await Figures.MeasureAsync("seed: read, check and load", runs, async () =>
        {
            await using var store = await EmbeddedStore.OpenAsync(CancellationToken.None);
            await new SeedImport(store.Runner, TimeProvider.System).LoadAsync(SeedFolder.Read(SeedFiles.Folder));
        });
        var yaml = await Figures.MeasureAsync("its YAML parsed, nothing else", runs, () =>
        {
            foreach (var file in Directory.GetFiles(SeedFiles.Folder, "*.yaml", SearchOption.AllDirectories))
            {
                using var text = File.OpenText(file);
                new YamlStream().Load(text);
            }

            return Task.CompletedTask;
        });
        Figures.Print(load, yaml);
    }
}
