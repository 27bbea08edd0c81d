namespace GraphExplorer.Exploration.Questions;

/// <summary>Every question that can be asked, in the order of their files.</summary>
public static class QuestionCatalogue
{
    private const string Ending = ".yaml";

    public static IReadOnlyList<QuestionDefinition> All { get; } = Load();

    /// <summary>The question of an id, or null.</summary>
    public static QuestionDefinition? Find(string id) => All.FirstOrDefault(question => question.Id == id);

    private static List<QuestionDefinition> Load()
    {
        var assembly = typeof(QuestionCatalogue).Assembly;
        var names = assembly.GetManifestResourceNames().Where(name => name.EndsWith(Ending, StringComparison.Ordinal)).Order(StringComparer.Ordinal);
        return [.. names.Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return QuestionFile.Read(reader);
        })];
    }
}
