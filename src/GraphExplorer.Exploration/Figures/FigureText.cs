namespace GraphExplorer.Exploration.Figures;

/// <summary>Writes amounts as people say them: <c>up to 3,000 soldiers</c>, <c>more than 20 killed</c>, <c>$2,000 a month</c>.</summary>
public static class FigureText
{
    /// <summary>The amount with what is counted and, where it is a rate, per what.</summary>
    public static string Write(Amount amount, string? measure, string? per)
    {
        var words = MeasureWords.Of(measure);
        var text = amount.Approximation == "words" ? Verbal(amount, words) : words.After(Number(amount, words), IsOne(amount));
        return PerWords(per) is { } rate ? $"{text} {rate}" : text;
    }

    private static string Verbal(Amount amount, MeasureWords words)
    {
        var verbal = VerbalAmount.Of(amount);
        return words.After(verbal.TakesOf && words.IsCounted ? $"{verbal.Words} of" : verbal.Words, one: false);
    }

    private static string Number(Amount amount, MeasureWords words) => amount.Approximation switch
    {
        "about" when amount.Best is { } best => $"about {words.Number(best)}",
        "about" => $"about {Range(amount, words)}",
        "at-least" => $"at least {words.Number(amount.Low ?? amount.Best ?? amount.High)}",
        "over" => $"more than {words.Number(amount.Low ?? amount.Best ?? amount.High)}",
        "up-to" => $"up to {words.Number(amount.High ?? amount.Best ?? amount.Low)}",
        _ => Range(amount, words),
    };

    private static string Range(Amount amount, MeasureWords words) => amount switch
    {
        { Low: { } low, High: { } high } when low < high => $"{words.Number(low)}–{words.Number(high)}",
        { Best: { } best } => words.Number(best),
        { Low: { } low, High: not null } => words.Number(low),
        { Low: { } low } => $"at least {words.Number(low)}",
        _ => $"up to {words.Number(amount.High)}",
    };

    private static bool IsOne(Amount amount) =>
        amount.Approximation is null or "exact" && (amount.Best ?? amount.Low) == 1 && (amount.High ?? 1) == 1;

    private static string? PerWords(string? per) => per switch
    {
        null or "" => null,
        "day" or "week" or "month" or "year" => $"a {per}",
        _ => $"per {per}",
    };
}
