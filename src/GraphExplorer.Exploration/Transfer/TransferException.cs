namespace GraphExplorer.Exploration.Transfer;

/// <summary>A graph cannot be written in a form. Nothing was written.</summary>
public sealed class TransferException(string sentence, Exception? cause = null) : Exception(sentence, cause)
{
    /// <summary>What was read first and what was read then are not of one graph.</summary>
    public static TransferException Changed() => new("The graph was changed while it was read; nothing was written. Try again when nobody writes to it.");

    /// <summary>Files are UTF-8.</summary>
    public static TransferException NoUnicode(Exception cause) =>
        new("A text of the graph holds half of a surrogate pair, which is no Unicode and has no place in a file; nothing was written.", cause);
}
