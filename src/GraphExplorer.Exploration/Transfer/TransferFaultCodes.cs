using GraphExplorer.Exploration.Import;

namespace GraphExplorer.Exploration.Transfer;

/// <summary>The closed list of what can be wrong in the file of a whole graph.</summary>
public static class TransferFaultCodes
{
    /// <summary>A file is not there or cannot be read.</summary>
    public const string Unreadable = ImportFaultCodes.Unreadable;

    /// <summary>Quotation marks of a CSV file that do not match, or bytes that are no text.</summary>
    public const string BadCsv = "bad_csv";

    /// <summary>The header of a CSV file makes no sense, e.g. a type that is not known, or no <c>:START_ID</c>.</summary>
    public const string BadHeader = "bad_header";

    /// <summary>A record of a CSV file has more or fewer fields than the header.</summary>
    public const string WrongFieldCount = "wrong_field_count";

    /// <summary>A text that is no value of its type.</summary>
    public const string BadValue = ImportFaultCodes.BadValue;

    /// <summary>A node without its id, or a relationship without one of its ends.</summary>
    public const string MissingId = "missing_id";

    /// <summary>An id that another node has.</summary>
    public const string DuplicateId = ImportFaultCodes.DuplicateId;

    /// <summary>An id that no node has.</summary>
    public const string UnknownId = ImportFaultCodes.UnknownId;

    /// <summary>A relationship without a type.</summary>
    public const string MissingType = "missing_type";

    /// <summary>A text that is not XML.</summary>
    public const string BadXml = "bad_xml";

    /// <summary>XML that is not GraphML, or GraphML that no graph of nodes and relationships can be.</summary>
    public const string BadGraphMl = "bad_graphml";

    /// <summary>A script that changes constraints or indexes between other statements, for a Neo4j server.</summary>
    public const string MixedRules = "mixed_rules";

    /// <summary>There may be more faults: the reading ended at this one.</summary>
    public const string TooManyFaults = "too_many_faults";
}
