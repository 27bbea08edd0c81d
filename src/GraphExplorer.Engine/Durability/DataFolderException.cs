namespace GraphExplorer.Engine.Durability;

/// <summary>A data folder or a backup cannot be used. The message is one sentence that says what to do.</summary>
public sealed class DataFolderException(string sentence, Exception? cause = null) : Exception(sentence, cause);
