using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GraphExplorer.Architecture.Tests;

/// <summary>A method or constructor and how big it is.</summary>
internal sealed record MethodMeasure(string Place, int Lines, int Parameters, int Nesting);

/// <summary>Measures C# source.</summary>
internal static class CSharpMeasures
{
    public static SyntaxNode Parse(string path) => CSharpSyntaxTree.ParseText(SourceTree.Read(path)).GetRoot();

    /// <summary>Every method, constructor and local function of a file; records' own parameters are data and do not count.</summary>
    public static IEnumerable<MethodMeasure> Methods(string path) =>
        Parse(path).DescendantNodes().Where(node => node is BaseMethodDeclarationSyntax or LocalFunctionStatementSyntax).Select(
            method => new MethodMeasure($"{path} {Name(method)}", Lines(method), ParameterCount(method), Nesting(method)));

    private static string Name(SyntaxNode method) => method switch
    {
        MethodDeclarationSyntax declared => declared.Identifier.Text,
        LocalFunctionStatementSyntax local => local.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        _ => method.Kind().ToString(),
    };

    private static int Lines(SyntaxNode method)
    {
        var span = method.GetLocation().GetLineSpan();
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }

    private static int ParameterCount(SyntaxNode method) => method switch
    {
        BaseMethodDeclarationSyntax declared => declared.ParameterList.Parameters.Count,
        LocalFunctionStatementSyntax local => local.ParameterList.Parameters.Count,
        _ => 0,
    };

    private static int Nesting(SyntaxNode node) =>
        node.ChildNodes().Select(child => Nesting(child) + (Nests(child) ? 1 : 0)).DefaultIfEmpty(0).Max();

    /// <summary>An else-if goes on at the level of its if.</summary>
    private static bool Nests(SyntaxNode node) => node switch
    {
        IfStatementSyntax => node.Parent is not ElseClauseSyntax,
        ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax => true,
        SwitchStatementSyntax or TryStatementSyntax or LockStatementSyntax => true,
        UsingStatementSyntax => node.Parent is not UsingStatementSyntax,
        _ => false,
    };
}
