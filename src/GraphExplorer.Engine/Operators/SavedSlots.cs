using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators;

/// <summary>Copies some slots out of the row, and back.</summary>
internal sealed class SavedSlots(int[] slots)
{
    public Value[] Save(Value[] row)
    {
        var saved = new Value[slots.Length];
        for (var i = 0; i < slots.Length; i++) saved[i] = row[slots[i]];
        return saved;
    }

    public void Restore(Value[] saved, Value[] row)
    {
        for (var i = 0; i < slots.Length; i++) row[slots[i]] = saved[i];
    }

    public void Clear(Value[] row)
    {
        foreach (var slot in slots) row[slot] = Value.Null;
    }
}
