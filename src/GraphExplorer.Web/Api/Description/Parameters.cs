using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Question;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Search;

namespace GraphExplorer.Web.Api.Description;

/// <summary>What routes take after the question mark. How it is read stands in the handlers.</summary>
internal static class Parameters
{
    private const string Otherwise = ". In a graph of another model: ";

    private static readonly string Relations = string.Join(", ", Relation.Names) + $"{Otherwise}a type.";

    public static QueryParameter[] Slots { get; } =
    [
        new("unit", "A unit's reference."),
        new("outlet", "An outlet's reference."),
        new("region", "A place's reference; places within it count."),
        new("agreement", "An agreement's reference."),
        new("speakers", "Whether only outlets fill the outlet, or any source.", ["outlets", "any"]) { Default = "outlets" },
    ];

    /// <summary>The slots of all listed questions; which of them a question has, its list entry says.</summary>
    public static QueryParameter[] ListedSlots { get; } =
    [
        .. QuestionCatalogue.All.SelectMany(question => question.Slots).DistinctBy(slot => slot.Name).Select(slot => new QueryParameter(
            slot.Name, Asked(slot), slot.Words?.Select(word => word.Word).ToList()) { Default = slot.Default }),
    ];

    public static QueryParameter[] Options { get; } = [Text("What names or aliases contain."), Limit(50, 500)];

    public static QueryParameter[] Search { get; } = [Text("What names or aliases contain."), new("kind", $"Only these: {string.Join(", ", SearchNames.Kinds)}{Otherwise}a colon and a label."), Limit(20, 200)];

    public static QueryParameter[] Expansion { get; } =
    [
        new("relation", $"Only this relation: {Relations}"),
        new("direction", "Only where the entity is the start, or the end.", ["out", "in"]),
        new("kind", $"Only neighbours of this kind: {string.Join(", ", Kinds.All)}{Otherwise}a colon and a label."),
    ];

    public static QueryParameter[] Edge { get; } =
    [
        new("from", "The reference at the start.") { IsRequired = true },
        new("relation", $"How they are related: {string.Join(", ", Relation.DrawnNames)}{Otherwise}a type.") { IsRequired = true },
        new("to", "The reference at the end.") { IsRequired = true },
    ];

    public static QueryParameter[] Common { get; } =
    [
        new("of", "The reference of an entity; at least two.") { IsRequired = true, Most = CommonNeighbours.MostAsked },
    ];

    public static QueryParameter[] Paths { get; } =
    [
        new("from", "The reference of the entity where a path starts.") { IsRequired = true },
        new("to", "The reference of the entity where it ends.") { IsRequired = true },
        new("through", "The reference of an entity that it passes. Several are passed in their order.") { Most = PathsApi.MostThrough },
        new("avoid", "The reference of an entity that it does not pass.") { Most = PathsApi.MostAvoided },
        new("relations", $"Only these relations: {Relations}") { Most = PathsApi.MostRelations },
        new("also", "What connects only where it is chosen: documents that discuss both, and places larger than a region.", PathsApi.Extras) { Most = PathsApi.Extras.Length },
        new("order", "The shortest first, or the best supported.", PathsApi.Orders) { Default = PathsApi.Orders[0] },
        new("hops", "How long at most.") { Range = (1, 8), Default = "6" },
    ];

    public static QueryParameter[] Known { get; } =
    [
        new("day", "Only what was known on it, such as 2024-10-31."),
        new("time", "By which a report is known: said or published, when it was so, or recorded in this graph.", Lens.Times) { Default = Lens.Said },
    ];

    public static QueryParameter[] Window { get; } =
    [
        new("window", "Days between the times that two figures speak of within which they contradict one another.") { Range = (0, Lens.WidestWindow), Default = "0" },
    ];

    public static QueryParameter[] Page(int absent, int most, int mostSkipped = AskQuestion.MostWeighed) =>
        [Limit(absent, most), new("skip", "Rows to leave out first.") { Range = (0, mostSkipped), Default = "0" }];

    public static QueryParameter Limit(int absent, int most) =>
        new("limit", "How many at most.") { Range = (1, most), Default = absent.ToString(CultureInfo.InvariantCulture) };

    private static QueryParameter Text(string description) => new("q", description + " At most 200 characters.");

    private static string Asked(SlotDefinition slot) => slot.Type switch
    {
        SlotDefinition.Day => "A day such as 2024-10-31.",
        SlotDefinition.Word => string.Join("; ", slot.Words!.Select(word => $"{word.Word}: {word.Text}")) + ".",
        _ => $"The reference of a {slot.Label}.",
    };
}
