namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>What kind of value follows in a row. These numbers are on disks: none is changed or used again, new ones are added at the end.</summary>
internal enum ValueTag : byte
{
    False = 1,
    True = 2,
    Integer = 3,
    Float = 4,
    Text = 5,

    /// <summary>Text that is no valid Unicode, such as half a surrogate pair.</summary>
    WideText = 6,
    List = 7,
    Date = 8,
    LocalTime = 9,
    Time = 10,
    LocalDateTime = 11,
    DateTime = 12,
    Duration = 13,
    FlatPoint = 14,
    SpatialPoint = 15,
    Bytes = 16,
}
