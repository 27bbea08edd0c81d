namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of one kind, e.g. <c>String</c>; the families make the sections of documentation and completion.</summary>
public sealed record FunctionFamily(string Name, IReadOnlyList<FunctionSignature> Functions)
{
    internal static FunctionSignature Of(string text, string description, string example, params string[] aliases) =>
        FunctionSignatureText.Read(text, description, example) with { Aliases = aliases };
}
