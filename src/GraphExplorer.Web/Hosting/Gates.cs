using GraphExplorer.Cypher.Gate;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Hosting;

/// <summary>The gates before the store: nothing reaches it but through one of them.</summary>
internal static class Gates
{
    /// <summary>For what the pages ask: reading, ten seconds, and as much as a page can show many times over.</summary>
    public static ICypherRunner ForReading(ICypherRunner runner) =>
        new GatedRunner(runner, GatePolicy.Of(GateRole.Reader, new(TimeSpan.FromSeconds(10), Rows: 100_000, Bytes: 256 * 1024 * 1024)));

    /// <summary>
    /// For statements that people and programs write themselves: the single user of this machine may change the graph, but not
    /// reach past it to files, other addresses, or the server. A minute, a million rows, and 256 MB at once.
    /// </summary>
    public static ICypherRunner ForStatements(ICypherRunner runner, bool readOnly) =>
        new GatedRunner(runner, GatePolicy.Of(Writer(readOnly), new(TimeSpan.FromSeconds(60), Rows: 1_000_000, Bytes: 256 * 1024 * 1024)));

    /// <summary>For statements on the command line: whoever waits for one can end it.</summary>
    public static ICypherRunner ForCommands(ICypherRunner runner, bool readOnly) => new GatedRunner(runner, GatePolicy.Of(Writer(readOnly), QueryLimits.None));

    /// <summary>For what people save: the application's own statements, which read and change it.</summary>
    public static ICypherRunner ForState(ICypherRunner runner) =>
        new GatedRunner(runner, GatePolicy.Of(GateRole.Analyst, new(TimeSpan.FromSeconds(10), Rows: 100_000, Bytes: 256 * 1024 * 1024)));

    /// <summary>For loading data at start: nobody waits for it but the person who started it.</summary>
    public static ICypherRunner ForLoading(ICypherRunner runner) => new GatedRunner(runner, GatePolicy.Of(GateRole.Analyst, QueryLimits.None));

    /// <summary>For the model's own constraints and indexes: statements that ship with the product, and no others.</summary>
    public static ICypherRunner ForSetup(ICypherRunner runner) => new GatedRunner(runner, GatePolicy.Of(GateRole.Admin, QueryLimits.None));

    /// <summary>For scripts that whoever started the command named: they say their constraints and indexes, and hold their values as text.</summary>
    public static ICypherRunner ForScripts(ICypherRunner runner) =>
        new GatedRunner(runner, GatePolicy.Of(GateRole.Admin, QueryLimits.None) with { MaximumText = int.MaxValue });

    private static GateRole Writer(bool readOnly) => readOnly ? GateRole.Reader : GateRole.Analyst;
}
