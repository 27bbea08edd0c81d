namespace GraphExplorer.Exploration.Provenance;

/// <summary>What a report does with its claim. The relationship's type is the stance.</summary>
public static class Stances
{
    public const string Asserts = "asserts";
    public const string Denies = "denies";
    public const string Questions = "questions";
    public const string DoesNotConfirm = "does-not-confirm";

    /// <summary>All stances, assertion first.</summary>
    public static IReadOnlyList<string> All { get; } = [Asserts, Denies, Questions, DoesNotConfirm];

    /// <summary>The stance of a relationship type.</summary>
    public static string Of(string type) => type switch
    {
        "ASSERTS" => Asserts,
        "DENIES" => Denies,
        "QUESTIONS" => Questions,
        "DOES_NOT_CONFIRM" => DoesNotConfirm,
        _ => throw new ArgumentException($"{type} is not a stance", nameof(type)),
    };
}
