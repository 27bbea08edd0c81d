using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GraphExplorer.Architecture.Tests;

/// <summary>Every statement of the application is a file in <c>Queries/</c>.</summary>
public sealed partial class StatementTests
{
    [Fact]
    public void No_source_of_the_application_holds_Cypher()
    {
        var found = SourceTree.CSharp
            .Where(path => path.StartsWith("src/GraphExplorer.Exploration/", StringComparison.Ordinal)
                || path.StartsWith("src/GraphExplorer.Web/", StringComparison.Ordinal))
            .SelectMany(path => CSharpMeasures.Parse(path).DescendantTokens()
                .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken
                    or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken)
                .Where(token => Cypher().IsMatch(token.ValueText))
                .Select(token => $"{path}: {token.ValueText}"));
        Findings.None(found);
    }

    [Fact]
    public void Every_statement_says_first_what_it_is_for()
    {
        var silent = SourceTree.Files
            .Where(path => path.Contains("/Queries/", StringComparison.Ordinal) && path.EndsWith(".cypher", StringComparison.Ordinal))
            .Where(path => !SourceTree.Read(path).StartsWith("// ", StringComparison.Ordinal));
        Findings.None(silent);
    }

    [GeneratedRegex(@"\b(MATCH\s*\(|MERGE\s*\(|CREATE\s*\(|UNWIND\s+\S+\s+AS|RETURN\s+\w|DETACH DELETE)")]
    private static partial Regex Cypher();
}
