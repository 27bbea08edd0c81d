namespace GraphExplorer.Exploration.Transfer;

/// <summary>A graph cannot be written in a form. Nothing was written.</summary>
public sealed class TransferException(string sentence) : Exception(sentence)
{
    /// <summary>What was read first and what was read then are not of one graph.</summary>
    public static TransferException Changed() => new("The graph was changed while it was read; nothing was written. Try again when nobody writes to it.");
}
