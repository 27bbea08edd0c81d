namespace GraphExplorer.Web.Hosting;

/// <summary>The server cannot start. The message is one sentence that says what to do.</summary>
public sealed class StartFault(string sentence, Exception? cause = null) : Exception(sentence, cause);
