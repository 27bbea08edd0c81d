namespace GraphExplorer.Benchmarks.Evidence;

/// <summary>Names that look like names to a search: two made-up words and what it is.</summary>
internal sealed class SampleNames(Random random)
{
    private static readonly string[] Beginnings = ["Ka", "Ko", "Mi", "Lu", "Ze", "Bra", "Ster", "Vol", "An", "Or", "Tri", "Hel"];
    private static readonly string[] Middles = ["ra", "lo", "ne", "vi", "stu", "gor", "ma", "di", "pe", "shi"];
    private static readonly string[] Ends = ["nia", "sk", "ton", "burg", "vo", "mar", "dale", "grad", "lin", "port"];

    public string Next(string label, int number) => label switch
    {
        "Unit" => string.Create(CultureInfo.InvariantCulture, $"{number} {Word()} Battalion"),
        "Source" => $"{Word()} {Word()} Post",
        "Agreement" => $"Treaty of {Word()} and {Word()}",
        _ => $"{Word()} {Word()}",
    };

    private string Word() => Pick(Beginnings) + Pick(Middles) + Pick(Ends);

    private string Pick(string[] parts) => parts[random.Next(parts.Length)];
}
