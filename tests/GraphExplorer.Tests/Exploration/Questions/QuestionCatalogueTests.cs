using System.Text.RegularExpressions;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Exploration.Tables;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Questions;

/// <summary>The files of questions hold together.</summary>
public sealed partial class QuestionCatalogueTests
{
    public static TheoryData<string> Ids => [.. QuestionCatalogue.All.Select(question => question.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_sentence_names_slots_of_the_question_once(string id)
    {
        var question = QuestionCatalogue.Find(id)!;
        var named = Slot().Matches(question.Sentence).Select(match => match.Groups["name"].Value).ToList();
        Assert.Equal(named.Distinct(), named);
        Assert.Subset(question.Slots.Select(slot => slot.Name).ToHashSet(), named.ToHashSet());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_statement_takes_the_slots(string id)
    {
        var question = QuestionCatalogue.Find(id)!;
        var taken = Parameter().Matches(QueryCatalogue.Text(question.Statement)).Select(match => match.Groups["name"].Value).Distinct();
        Assert.Equal(question.Slots.Select(slot => slot.Name).Append("most").Order(), taken.Order());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_slot_has_what_its_type_asks_for(string id)
    {
        foreach (var slot in QuestionCatalogue.Find(id)!.Slots)
        {
            Assert.Contains(slot.Type, new[] { SlotDefinition.Entity, SlotDefinition.Day, SlotDefinition.Word });
            Assert.Equal(slot.Type == SlotDefinition.Word, slot.Words?.Any(word => word.Word == slot.Default) ?? false);
            Assert.Equal(slot.Type == SlotDefinition.Word, slot.Open is null);
            Assert.Equal(slot.Type == SlotDefinition.Entity, slot.Kinds?.All(kind => Kinds.All.Contains(kind)) ?? false);
            Assert.Equal(slot.Type == SlotDefinition.Entity, slot.Options is { } options && QueryCatalogue.Names.Contains(options));
        }
    }

    /// <summary>The table of the pages also has a column for each, so a name that no export has is a misspelling.</summary>
    [Theory]
    [MemberData(nameof(Ids))]
    public void A_column_is_a_part_of_a_report(string id) =>
        Assert.Subset(ReportColumns.All.Select(column => column.Name).ToHashSet(), QuestionCatalogue.Find(id)!.Columns.Select(column => column.Name).ToHashSet());

    [Fact]
    public void Every_question_has_an_id_and_an_address_of_its_own()
    {
        Assert.Equal(["who-reported", "who-denies", "who-said-first", "one-source", "known-on-a-day"], QuestionCatalogue.All.Select(question => question.Id));
        Assert.Equal(QuestionCatalogue.All.Count, QuestionCatalogue.All.Select(question => question.Address).Distinct().Count());
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}")]
    private static partial Regex Slot();

    [GeneratedRegex(@"\$(?<name>\w+)")]
    private static partial Regex Parameter();
}
