using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>A driver with its pool of connections, and how they fare.</summary>
internal sealed class DriverGeneration(IDriver driver)
{
    public IDriver Driver { get; } = driver;

    /// <summary>Statements that go on.</summary>
    public int Running { get; set; }

    /// <summary>Connections given up: a server owes them an answer.</summary>
    public int Stuck { get; set; }
}
