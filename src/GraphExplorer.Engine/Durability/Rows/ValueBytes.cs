using System.Text;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>A property's value as bytes: a tag, and what it needs.</summary>
internal static class ValueBytes
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static void Write(RowWriter row, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Boolean: Tag(row, value.AsBoolean ? ValueTag.True : ValueTag.False); break;
            case ValueKind.Integer: Tag(row, ValueTag.Integer).Signed(value.AsInteger); break;
            case ValueKind.Float: Tag(row, ValueTag.Float).Float(value.AsFloat); break;
            case ValueKind.String: WriteText(row, value.AsString); break;
            case ValueKind.List: WriteList(row, value.AsList); break;
            case ValueKind.Point: WritePoint(row, value.AsPoint); break;
            case ValueKind.Bytes: Tag(row, ValueTag.Bytes).Block(value.AsBytes); break;
            default: TemporalBytes.Write(row, value); break;
        }
    }

    public static Value Read(ref RowReader row)
    {
        var tag = (ValueTag)row.Byte();
        return tag switch
        {
            ValueTag.False => Value.False,
            ValueTag.True => Value.True,
            ValueTag.Integer => Value.Of(row.Signed()),
            ValueTag.Float => Value.Of(row.Float()),
            ValueTag.Text => Value.Of(row.Text()),
            ValueTag.WideText => Value.Of(row.WideText()),
            ValueTag.List => ReadList(ref row),
            ValueTag.FlatPoint => Value.Of(new PointValue(row.Small(), row.Float(), row.Float())),
            ValueTag.SpatialPoint => Value.Of(new PointValue(row.Small(), row.Float(), row.Float(), row.Float())),
            ValueTag.Bytes => Value.Of(row.Block().ToArray()),
            _ => TemporalBytes.Read(tag, ref row),
        };
    }

    internal static RowWriter Tag(RowWriter row, ValueTag tag)
    {
        row.Byte((byte)tag);
        return row;
    }

    /// <summary>Whether UTF-8 can hold it: not with half a surrogate pair.</summary>
    internal static bool IsUnicode(string text)
    {
        try
        {
            return Strict.GetByteCount(text) >= 0;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }

    private static void WriteText(RowWriter row, string text)
    {
        if (IsUnicode(text)) Tag(row, ValueTag.Text).Text(text);
        else Tag(row, ValueTag.WideText).WideText(text);
    }

    private static void WriteList(RowWriter row, IReadOnlyList<Value> list)
    {
        Tag(row, ValueTag.List).Unsigned((ulong)list.Count);
        foreach (var item in list) Write(row, item);
    }

    private static Value ReadList(ref RowReader row)
    {
        var items = new Value[row.Length()];
        for (var i = 0; i < items.Length; i++) items[i] = Read(ref row);
        return Value.List(items);
    }

    private static void WritePoint(RowWriter row, PointValue point)
    {
        Tag(row, point.Z is null ? ValueTag.FlatPoint : ValueTag.SpatialPoint).Signed(point.Srid);
        row.Float(point.X);
        row.Float(point.Y);
        if (point.Z is { } z) row.Float(z);
    }
}
