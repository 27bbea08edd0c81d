namespace GraphExplorer.Web.Commands.Scripts;

/// <summary>What becomes of the statements of a script when one fails.</summary>
internal enum ScriptEnding
{
    /// <summary>None has taken effect: they are one transaction.</summary>
    AllOrNothing,

    /// <summary>Those before it have: each is a transaction.</summary>
    EachByItself,
}
