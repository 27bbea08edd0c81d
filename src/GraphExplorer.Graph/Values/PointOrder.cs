namespace GraphExplorer.Graph.Values;

/// <summary>Orders points by reference system, then x, y, z.</summary>
internal static class PointOrder
{
    public static int Compare(PointValue x, PointValue y)
    {
        if (x.Srid != y.Srid) return x.Srid.CompareTo(y.Srid);
        if (x.X != y.X) return x.X.CompareTo(y.X);
        return x.Y != y.Y ? x.Y.CompareTo(y.Y) : Nullable.Compare(x.Z, y.Z);
    }
}
