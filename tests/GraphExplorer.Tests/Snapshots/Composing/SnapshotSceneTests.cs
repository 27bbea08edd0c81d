using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Texts;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Composing;

public sealed class SnapshotSceneTests
{
    public static TheoryData<string> Kinds => new(SnapshotKind.All);

    [Fact]
    public void A_picture_says_what_it_shows_when_it_was_frozen_and_on_whose_word()
    {
        var scene = SnapshotScene.Of(ExampleSnapshots.Small, new() { Address = "https://example.org/e/1/v2" });
        Assert.Equal("The battalion near Sudzha", Assert.Single(scene.Groups("title")).Text());
        Assert.Equal("What outlets report, & what the embassy <denies>.", Assert.Single(scene.Groups("caption")).Text());
        Assert.Equal(
            ["On the word of Daily, Wire (took it back), An embassy (denies).",
                "Frozen on 22 November 2026 at 11:30 UTC by A. Analyst, version 2. As known on 30 November 2024. Filtered: stance: denies."],
            scene.Groups("source").Select(Drawn.Text));
        Assert.Equal(("https://example.org/e/1/v2", ExampleSnapshots.Small.Alternative), (Assert.Single(scene.Groups("address")).Link, scene.Description));
        Assert.Equal("Unit Place Agreement Source disputed", Assert.Single(scene.Groups("legend")).Text());
        Assert.Empty(scene.Warnings);
    }

    [Fact]
    public void Every_entity_and_relation_keeps_its_reference()
    {
        var scene = SnapshotScene.Of(ExampleSnapshots.Small);
        Assert.Equal(ExampleSnapshots.Small.Nodes.Select(node => node.Ref.ToString()), scene.Groups("node").Select(node => node.Ref));
        Assert.Equal(ExampleSnapshots.Small.Edges.Select(edge => edge.Id), scene.Groups("edge").Select(edge => edge.Ref));
        Assert.Equal("Special Battalion reported in Sudzha (3 reports, 1 independent origin, denied by 1)", scene.Groups("edge")[1].Tip);
        var dashed = scene.Groups("edge").Select(edge => edge.Marks.OfType<ShapeMark>().Any(shape => shape.Paint.Dashes is not null));
        Assert.Equal([false, true, false], dashed);
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(80, 15)]
    [InlineData(300, 160)]
    public void Names_lie_neither_on_one_another_nor_on_a_node_and_those_without_room_are_counted(int nodes, int mostLeftOut)
    {
        var scene = SnapshotScene.Of(SampleSnapshots.Of(nodes));
        var labels = scene.Groups("label");
        var boxes = labels.Select(label => label.Box().Grown(-1)).ToList();
        var shapes = scene.Groups("node").Select(node => (node.Ref, Box: node.Box().Grown(-1))).ToList();
        var leftOut = nodes - labels.Count;
        Assert.InRange(leftOut, 0, mostLeftOut);
        Assert.Equal(leftOut == 0, scene.Groups("note").Count == 0);
        if (leftOut > 0) Assert.StartsWith($"{leftOut} name", scene.Groups("note")[0].Text());
        for (var i = 0; i < labels.Count; i++)
        {
            Assert.False(boxes.Skip(i + 1).Any(other => other.Overlaps(boxes[i])), labels[i].Text());
            Assert.False(shapes.Exists(node => node.Ref != labels[i].Ref && node.Box.Overlaps(boxes[i])), labels[i].Text());
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Nothing_that_is_written_reaches_beyond_the_picture(string kind)
    {
        foreach (var (snapshot, width) in new[] { (ExampleSnapshots.Small, 1_200), (HostileSnapshots.Texts, 1_200), (ExampleSnapshots.Small, 320), (HostileSnapshots.Texts, 320) })
        {
            var scene = SnapshotScene.Of(snapshot with { Kind = kind, Table = null }, new() { Width = width });
            foreach (var text in scene.Texts())
            {
                var wide = Typesetter.Shipped.Measure(text.Text, text.Font.Size, text.Font.Bold);
                var left = text.At.X - text.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => wide / 2, _ => wide };
                Assert.True(left >= -0.5 && left + wide <= width + 0.5 && text.At.Y > 0 && text.At.Y < scene.Height, $"{text.Text} from {left} to {left + wide} of {width}");
            }
        }
    }

    [Fact]
    public void What_cannot_be_drawn_is_repaired_with_a_sentence()
    {
        var scene = SnapshotScene.Of(HostileSnapshots.Places);
        Assert.Equal(
        [
            "1 entity is in the snapshot more than once, drawn once.",
            "1 relation is in the snapshot more than once, drawn once.",
            "1 relation is left out: an end is not in the snapshot.",
            "4 entities are without a place in the drawing, and drawn below it.",
        ],
            scene.Warnings);
        Assert.Equal(8, scene.Groups("node").Count);
        Assert.All(scene.Groups("node"), node => Assert.True(node.Box().Width is > 1 and < 100 && node.Box().Right < scene.Width && node.Box().Bottom < scene.Height));
    }

    [Theory]
    [InlineData(100_000)]
    [InlineData(double.NaN)]
    [InlineData(10)]
    public void A_width_out_of_bounds_is_refused(double width)
    {
        var failure = Assert.Throws<GraphException>(() => SnapshotScene.Of(ExampleSnapshots.Small, new() { Width = width }));
        Assert.Equal("picture_too_large", failure.Entry.Code);
    }

    [Fact]
    public void More_than_two_thousand_entities_are_refused()
    {
        var node = ExampleSnapshots.Small.Nodes[0];
        var many = ExampleSnapshots.Small with { Nodes = [.. Enumerable.Range(0, 2_001).Select(at => node with { Ref = new("Unit", "id", $"u{at}") })] };
        var failure = Assert.Throws<GraphException>(() => SnapshotScene.Of(many));
        Assert.Equal(("picture_too_large", "A picture shows at most 2,000 entities and 10,000 relations; these are 2,001 and 3."), (failure.Entry.Code, failure.Message));
    }

    [Fact]
    public void A_part_of_a_drawing_shows_what_the_page_showed_and_lines_run_out_to_its_border()
    {
        // Around the place alone: the battalion beside it lies outside.
        var part = ExampleSnapshots.Small with { Picture = new(960, 600, new(new(180, -90), 6)) };
        var scene = SnapshotScene.Of(part);
        Assert.Equal(["Place:id:place-sudzha"], scene.Groups("node").Select(node => node.Ref));
        Assert.Equal([ExampleSnapshots.Small.Edges[1].Id], scene.Groups("edge").Select(edge => edge.Ref));
        Assert.Equal("3 entities are outside the part that is shown.", scene.Groups("note")[0].Text());
        var line = Assert.Single(scene.Groups("edge")[0].Marks.OfType<ShapeMark>()).Outline.Segments[^1].To;
        Assert.Equal(24, line.X, 3);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_snapshot_of_nothing_is_still_a_picture(string kind)
    {
        var empty = ExampleSnapshots.Small with { Kind = kind, Nodes = [], Edges = [], Reports = [], Claims = [], Documents = [], Legend = [], Table = null, Totals = new(0, 0, 0), Title = "", Caption = null };
        Assert.Equal("Untitled", Assert.Single(SnapshotScene.Of(empty).Groups("title")).Text());
    }

    [Fact]
    public void The_evidence_table_has_a_row_for_each_report_with_stance_in_words()
    {
        var rows = SnapshotScene.Of(ExampleSnapshots.Small with { Kind = SnapshotKind.Table, Table = null }).Groups("row");
        Assert.Equal(ExampleSnapshots.Small.Reports.Select(report => report.Ref.ToString()), rows.Select(row => row.Ref));
        Assert.Equal(
            "Daily from Wire says expected The battalion is to have a number of soldiers. near Sudzha; under Treaty of 2024, article 4 up to 3,000 soldiers " +
            "not before 1 October 2024 said 14 October 2024 [1] A battalion is formed Daily, line 7",
            rows[0].Text());
        Assert.StartsWith("An embassy not known from whom denies", rows[2].Text());
    }

    [Fact]
    public void A_table_longer_than_a_picture_says_how_much_it_shows()
    {
        var table = new FrozenTable(["n"], [.. Enumerable.Range(0, 5_000).Select(at => (IReadOnlyList<string?>)[$"row {at}"])]);
        var scene = SnapshotScene.Of(ExampleSnapshots.Small with { Kind = SnapshotKind.Table, Table = table });
        Assert.True(scene.Height < 4_000);
        Assert.Equal($"{scene.Groups("row").Count} of 5,000 rows are shown.", scene.Groups("note")[0].Text());
    }

    [Fact]
    public void A_chart_has_a_mark_for_every_figure_with_an_amount_and_lists_who_gives_it()
    {
        var scene = SnapshotScene.Of(ExampleSnapshots.Small with { Kind = SnapshotKind.Figures });
        Assert.Equal(["1: Daily says up to 3,000 soldiers", "2: Wire says up to 3,000 soldiers"], scene.Groups("figure").Select(figure => figure.Tip));
        Assert.Contains(scene.Texts(), text => text.Text == "Soldiers, planned");
        Assert.Equal(2, scene.Groups("row").Count);
    }

    [Fact]
    public void A_timeline_has_every_report_in_the_order_of_days_the_undated_last()
    {
        var reports = SnapshotScene.Of(ExampleSnapshots.Small with { Kind = SnapshotKind.Timeline }).Groups("report");
        Assert.Equal(["Report:id:report-daily", "Report:id:report-embassy", "Report:id:report-wire"], reports.Select(report => report.Ref));
        Assert.EndsWith("not stated when", reports[2].Text());
    }

    [Fact]
    public void Entities_that_no_page_laid_out_are_laid_out_apart_from_one_another_and_always_alike()
    {
        var scene = SnapshotScene.Of(SampleSnapshots.Of(80));
        var boxes = scene.Groups("node").Select(node => node.Box()).ToList();
        Assert.InRange(boxes.Index().Sum(box => boxes.Skip(box.Index + 1).Count(other => other.Overlaps(box.Item))), 0, 2);
        Assert.Equal(boxes, SnapshotScene.Of(SampleSnapshots.Of(80)).Groups("node").Select(node => node.Box()));
    }
}
