namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>What a file says of the store as a whole, renewed by every commit.</summary>
/// <param name="NextNode">The id of the next node: ids of deleted ones are not used again.</param>
internal sealed record StoreRow(Guid Database, long Commits, int Nodes, int Relationships, int NextNode, int NextRelationship)
{
    /// <summary>The id of the only row.</summary>
    public const int Id = 1;

    public void Write(RowWriter row)
    {
        row.Text(Database.ToString());
        row.Signed(Commits);
        row.Signed(Nodes);
        row.Signed(Relationships);
        row.Signed(NextNode);
        row.Signed(NextRelationship);
    }

    public static StoreRow Read(ReadOnlySpan<byte> content)
    {
        var row = new RowReader(content);
        if (!Guid.TryParse(row.Text(), out var database)) throw new DamagedRowException("an id of the database that is none");
        return new(database, row.Signed(), row.Small(), row.Small(), row.Small(), row.Small());
    }
}
