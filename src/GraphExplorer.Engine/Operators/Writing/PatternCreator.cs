using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Paths;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Writing;

/// <summary>Creates the nodes and relationships of a pattern for the row at hand.</summary>
internal sealed class PatternCreator
{
    private readonly RunContext _run;
    private readonly EntityWriter _writer;
    private readonly List<Created> _nodes;
    private readonly List<(CreatedRelationship Relationship, Created Made)> _relationships;
    private readonly List<(int Slot, PathBuilder Path)> _paths;

    public PatternCreator(RunContext run, CreatePattern pattern, Func<BoundExpression, CompiledExpression> compile)
    {
        _run = run;
        _writer = new(run);
        _nodes = [.. pattern.Nodes.Select(node => new Created(node.Variable, new(run, NameReader.Of(node.Labels), compile), Properties(node.Properties)))];
        _relationships = [.. pattern.Relationships.Select(made => (made, new Created(
            made.Pattern.Variable, new(run, NameReader.Of(made.Pattern.Types), compile), Properties(made.Pattern.Properties))))];
        _paths = [.. pattern.Paths.Select(path => (path.Path.Id, new PathBuilder(run, path)))];

        CreatedProperties? Properties(BoundExpression? map) => map is null ? null : new(compile(map), map.Span);
    }

    public void Create()
    {
        foreach (var node in _nodes) CreateNode(node);
        foreach (var (relationship, made) in _relationships) CreateRelationship(relationship, made);
        foreach (var (slot, path) in _paths) _run.Row[slot] = path.Build();
    }

    private void CreateNode(Created node)
    {
        var labels = node.Names.Read();
        var properties = Evaluate(node.Properties);
        var id = _run.Writer.CreateNode();
        foreach (var label in labels) _run.Writer.AddLabel(id, label);
        Put(node, Value.NodeHandle(id), properties);
    }

    private void CreateRelationship(CreatedRelationship relationship, Created made)
    {
        var (start, end) = (Node(relationship.Start, relationship), Node(relationship.End, relationship));
        if (made.Names.Read() is not [var type])
            throw new GraphException(RuntimeErrors.InvalidName, "A relationship is created with exactly one type.", relationship.Pattern.Span);
        var properties = Evaluate(made.Properties);
        Put(made, Value.RelationshipHandle(_run.Writer.CreateRelationship(type, start, end)), properties);
    }

    private void Put(Created created, Value entity, ValueMap properties)
    {
        _run.Row[created.Variable.Id] = entity;
        foreach (var (key, value) in properties) _writer.SetProperty(entity, key, value);
    }

    private ValueMap Evaluate(CreatedProperties? properties)
    {
        if (properties is null) return ValueMap.Empty;
        var value = _run.Evaluate(properties.Map);
        return value.IsNull ? ValueMap.Empty : _writer.AsProperties(value, properties.Span);
    }

    private long Node(BoundVariable variable, CreatedRelationship relationship)
    {
        var value = _run.Row[variable.Id];
        if (value.Kind == ValueKind.Node) return value.Handle;
        throw new GraphException(
            RuntimeErrors.MissingNode, $"A relationship needs a node at both ends, and `{variable.Name.Trim()}` is {value}.", relationship.Pattern.Span);
    }

    private sealed record Created(BoundVariable Variable, NameReader Names, CreatedProperties? Properties);

    private sealed record CreatedProperties(CompiledExpression Map, TextSpan Span);
}
