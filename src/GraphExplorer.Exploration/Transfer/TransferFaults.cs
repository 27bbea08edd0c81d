using GraphExplorer.Exploration.Import;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>What is wrong with the files of a graph, in the order in which it is found.</summary>
public sealed class TransferFaults
{
    /// <summary>After so many the reading ends: a file of another kind has a fault in every line.</summary>
    public const int Most = 50;

    private readonly List<ImportFault> _found = [];

    /// <exception cref="ImportException">There are as many as are told at once.</exception>
    public void Add(string file, int line, string code, string sentence)
    {
        _found.Add(new(file, line, code, sentence));
        if (_found.Count == Most) throw new ImportException([.. _found, new(file, line, TransferFaultCodes.TooManyFaults, "Nothing was read beyond this line.")]);
    }

    /// <exception cref="ImportException">Anything is wrong.</exception>
    public void ThrowIfAny()
    {
        if (_found.Count > 0) throw new ImportException([.. _found]);
    }
}
