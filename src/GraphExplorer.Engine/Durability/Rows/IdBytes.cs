namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Ids of names, one after another.</summary>
internal static class IdBytes
{
    /// <param name="known">Each is below.</param>
    public static int[] Read(ReadOnlySpan<byte> block, int known)
    {
        var ids = new List<int>();
        var reader = new RowReader(block);
        while (!reader.AtEnd)
        {
            var id = reader.Unsigned();
            if (id >= (ulong)known) throw new DamagedRowException("a name that is not known");
            if (ids.Contains((int)id)) throw new DamagedRowException("a name that stands twice");
            ids.Add((int)id);
        }

        return [.. ids];
    }
}
