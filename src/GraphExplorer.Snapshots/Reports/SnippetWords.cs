using System.Text;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>What every snippet says, as plain text that its form still has to escape.</summary>
internal sealed record SnippetWords(string Title, string Caption, string Alternative, string Source, string? Address, string Picture, IReadOnlyList<string> Notes)
{
    public static SnippetWords Of(TakenSnapshot taken)
    {
        var snapshot = taken.Snapshot;
        var source = $"{CitationLines.OnWhoseWord(snapshot)} {CitationLines.When(snapshot)} SHA-256 {snapshot.Hash}";
        var picture = Links.Of(taken.PictureAddress) ?? taken.PictureName;
        return new(
            PlainText.Of(snapshot.Title), PlainText.Of(snapshot.Caption), PlainText.Of(snapshot.Alternative), PlainText.Of(source), Links.Of(taken.Options.Address), picture, [.. taken.Notes.Select(note => note.Text)]);
    }

    /// <summary>The title as a sentence: with a full stop, unless it ends one itself.</summary>
    public string Sentence => Title.Length > 0 && Title[^1] is '.' or '?' or '!' or '…' ? Title : $"{Title}.";

    public static IReadOnlyList<string> Write(string text, Stream stream)
    {
        stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text));
        return [];
    }
}
