using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace GraphExplorer.Exploration.Questions;

/// <summary>Reads the YAML of a question. A key that is not known here ends the reading: the files ship with the product.</summary>
internal static class QuestionFile
{
    private const string Addresses = "/api/v1/questions/";

    private static readonly IDeserializer Yaml = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).Build();

    public static QuestionDefinition Read(TextReader text) => Yaml.Deserialize<Whole>(text).ToDefinition();

    private sealed class Whole
    {
        public required string Id { get; set; }

        public required string Title { get; set; }

        public required string Sentence { get; set; }

        public required string Statement { get; set; }

        public string? Address { get; set; }

        public string? Apart { get; set; }

        public required Slot[] Slots { get; set; }

        public required Column[] Columns { get; set; }

        public QuestionDefinition ToDefinition() => new(
            Id, Title, Sentence, Statement, Address ?? Addresses + Id,
            [.. Slots.Select(slot => slot.ToDefinition())], [.. Columns.Select(column => new QuestionColumn(column.Name, column.Title))], Apart);
    }

    private sealed class Slot
    {
        public required string Name { get; set; }

        public required string Type { get; set; }

        public required string Label { get; set; }

        public string? Open { get; set; }

        public string? Default { get; set; }

        public string? Options { get; set; }

        public string[]? Kinds { get; set; }

        public Choice[]? Words { get; set; }

        public SlotDefinition ToDefinition() =>
            new(Name, Type, Label, Open, Kinds, Words?.Select(choice => new SlotWord(choice.Word, choice.Text)).ToList(), Default, Options);
    }

    private sealed class Choice
    {
        public required string Word { get; set; }

        public required string Text { get; set; }
    }

    private sealed class Column
    {
        public required string Name { get; set; }

        public required string Title { get; set; }
    }
}
