namespace GraphExplorer.Graph.Wire;

/// <summary>What a form of JSON calls the parts of nodes and relationships, e.g. <c>elementId</c> or <c>_element_id</c>.</summary>
internal sealed record EntityNames(string ElementId, string Labels, string Start, string End, string Type, string Properties);
