using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A snapshot on its way into a report, in one of the <see cref="ReportFormat.All"/>.</summary>
/// <param name="Options">How it is drawn, and where it stands for good.</param>
public sealed record TakenSnapshot(Snapshot Snapshot, SceneOptions Options)
{
    private readonly Lazy<Scene> _scene = new(() => SnapshotScene.Of(Snapshot, Options));

    /// <summary>Absolute address of its PNG, for forms that name a picture rather than hold one; null where the picture's file lies beside, as <see cref="PictureName"/>.</summary>
    public string? PictureAddress { get; init; }

    /// <summary>The picture, drawn once for all forms.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>picture_too_large</c></exception>
    public Scene Scene => _scene.Value;

    /// <summary>What is shown alone, for a document that says title, caption and sources itself. Always light: documents are.</summary>
    /// <param name="widest">Of the page it stands on, in pixels.</param>
    public Scene BareScene(double widest) =>
        SnapshotScene.Of(Snapshot, Options with { IsFramed = false, Theme = Theme.Light, Width = Math.Min(Options.Width, widest) });

    /// <summary>What is said, on whose word, where it is written.</summary>
    internal IReadOnlyList<SourceNote> Notes => SourceNotes.Of(Snapshot);

    /// <summary>A file's name without ending; when not said <c>snapshot-00112233-v2</c>, of the first digits of its id.</summary>
    public string FileName { get; init; } = string.Create(CultureInfo.InvariantCulture, $"snapshot-{Snapshot.Id[..Math.Min(Snapshot.Id.Length, 8)]}-v{Snapshot.Version}");

    /// <summary>The file that the snippets name, which lies beside: <c>snapshot-00112233-v2.png</c>.</summary>
    public string PictureName => $"{FileName}.png";
}
