namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>The bytes of a row are not what was written.</summary>
internal sealed class DamagedRowException(string what) : Exception(what);
