namespace GraphExplorer.Web.Commands;

/// <summary>How commands end, for scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The work failed; the error output says why.</summary>
    public const int Failed = 1;

    /// <summary>The arguments make no sense; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>Somebody stopped it, as shells say it.</summary>
    public const int Stopped = 130;

    /// <summary>As the help shows them.</summary>
    public const string Help = "Exit codes: 0 done; 1 failed, the error output says why; 2 the arguments make no sense; 130 stopped.";
}
