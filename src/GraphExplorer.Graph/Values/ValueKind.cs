namespace GraphExplorer.Graph.Values;

/// <summary>What a <see cref="Value"/> holds: the value types of Cypher.</summary>
public enum ValueKind : byte
{
    Null,
    Boolean,
    Integer,
    Float,
    String,
    List,
    Map,
    Node,
    Relationship,
    Path,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Point,
    Bytes,
}
