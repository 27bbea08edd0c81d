namespace GraphExplorer.Exploration.Import;

/// <summary>The closed list of what can be wrong in a seed folder.</summary>
public static class ImportFaultCodes
{
    /// <summary>The folder or a file cannot be read, or the folder holds no seed file.</summary>
    public const string Unreadable = "unreadable";

    /// <summary>The text is not YAML, e.g. the same key twice in one mapping.</summary>
    public const string BadYaml = "bad_yaml";

    /// <summary>A key that the format does not know at this place.</summary>
    public const string UnknownKey = "unknown_key";

    /// <summary>A key that must be there and is not, or is empty.</summary>
    public const string MissingKey = "missing_key";

    /// <summary>A list where a text is expected, or the like.</summary>
    public const string WrongShape = "wrong_shape";

    /// <summary>A text that is not in the closed list for this key, or a number out of range.</summary>
    public const string BadValue = "bad_value";

    /// <summary>Not a day, a month, or an interval of days.</summary>
    public const string BadDate = "bad_date";

    /// <summary>An id that is not <c>kind-slug</c> for its kind.</summary>
    public const string BadId = "bad_id";

    public const string DuplicateId = "duplicate_id";

    /// <summary>An id that nothing in the folder has.</summary>
    public const string UnknownId = "unknown_id";

    /// <summary>An id of the wrong kind of node, e.g. a place where a source is expected.</summary>
    public const string WrongKind = "wrong_kind";

    public const string NoSpeaker = "no_speaker";
    public const string TwoSpeakers = "two_speakers";
    public const string NoStance = "no_stance";
    public const string TwoStances = "two_stances";

    /// <summary>The same relationship twice.</summary>
    public const string DuplicateRelationship = "duplicate_relationship";

    /// <summary>A report that, over its sources, cites itself; a place within itself.</summary>
    public const string Cycle = "cycle";

    /// <summary>A figure on a report of a claim that measures nothing.</summary>
    public const string FigureWithoutMeasure = "figure_without_measure";
}
