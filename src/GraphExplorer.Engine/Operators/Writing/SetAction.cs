namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>One item of SET or REMOVE, for the row at hand.</summary>
internal abstract class SetAction
{
    public abstract void Apply();
}
