using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands.Transfer;

/// <summary>Files that a graph is read from.</summary>
internal interface IImportSource
{
    /// <summary>Reads and checks all of it.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1.</param>
    /// <exception cref="Exploration.Import.ImportException">With every fault.</exception>
    Task<IImportable> ReadAsync(IProgress<double> progress, CancellationToken cancellation);
}

/// <summary>What was read and can be loaded.</summary>
internal interface IImportable
{
    /// <summary>e.g. <c>people.graphml</c>.</summary>
    string Named { get; }

    /// <summary>e.g. <c>1,200 nodes and 3,400 relationships</c>.</summary>
    string Counts { get; }

    /// <summary>Whether it follows the model by its form, so that the model's constraints belong to it.</summary>
    bool FollowsModel { get; }

    /// <summary>Adds it to a graph, whole or not at all. Returns a sentence for a person.</summary>
    /// <param name="progress">Told how far it is, from 0 to 1, where that is known.</param>
    Task<string> LoadAsync(ContentStore store, IProgress<double> progress, CancellationToken cancellation);
}
