using System.Security.Cryptography;
using System.Text;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>Adds rules to the schema of a state, filling their indexes from what is there, and takes them away.</summary>
internal sealed class SchemaWriter(GraphState state, ChangeCounts counts)
{
    /// <exception cref="GraphException">
    /// <c>schema_rule_exists</c>, <c>schema_rule_not_found</c>, or <c>constraint_violated</c> by what the graph holds already.
    /// </exception>
    public void Apply(SchemaChange change)
    {
        switch (change)
        {
            case CreateSchemaRule create: Create(create); break;
            case DropSchemaRule drop: Drop(drop); break;
            default: throw new InvalidOperationException($"no way to apply {change.GetType().Name}");
        }
    }

    private void Create(CreateSchemaRule create)
    {
        var rule = new SchemaRule(create.Name ?? NameFor(create), create.Kind, create.Labels, create.Keys);
        if (state.Rules.FirstOrDefault(other => other.Name == rule.Name || other.Covers(rule)) is { } present)
        {
            // An index in the way of a constraint is no constraint.
            if (create.IfNotExists && (present.IsConstraint || !rule.IsConstraint)) return;
            throw Exists(rule, present);
        }

        if (rule.Kind != SchemaRuleKind.FullText) state.Indexes[KeyOf(rule)] = Fill(rule);
        state.Rules = state.Rules.Add(rule);
        if (rule.IsConstraint) counts.ConstraintsAdded++;
        else counts.IndexesAdded++;
    }

    private void Drop(DropSchemaRule drop)
    {
        var rule = state.Rules.FirstOrDefault(other => other.Name == drop.Name);
        if (rule is null || (drop.IsConstraint && !rule.IsConstraint))
        {
            if (drop.IfExists) return;
            throw new GraphException(RuntimeErrors.SchemaRuleNotFound, $"There is no {(drop.IsConstraint ? "constraint" : "index")} called {drop.Name}.");
        }

        if (rule.IsConstraint && !drop.IsConstraint)
            throw new GraphException(RuntimeErrors.SchemaRuleNotFound, $"The index {drop.Name} belongs to a constraint; drop that.");
        if (rule.Kind != SchemaRuleKind.FullText) state.Indexes.Remove(KeyOf(rule));
        state.Rules = state.Rules.Remove(rule);
        if (rule.IsConstraint) counts.ConstraintsRemoved++;
        else counts.IndexesRemoved++;
    }

    private IndexKey KeyOf(SchemaRule rule) => new(state.Names.Labels.Intern(rule.Labels[0]), state.Names.Keys.Intern(rule.Keys[0]));

    private PropertyIndex Fill(SchemaRule rule)
    {
        var index = new PropertyIndex(rule.IsConstraint);
        var key = KeyOf(rule);
        var nodes = GraphState.Ensure(state.Labels, key.Label);
        for (var node = nodes.Next(0); node >= 0; node = nodes.Next(node + 1))
        {
            var value = state.Nodes[node]!.Properties.Find(key.Key);
            if (value.IsNull) continue;
            if (rule.IsConstraint && !index.Find(value).IsEmpty) throw Duplicate(rule, value);
            index.Add(value, node);
        }

        return index;
    }

    // The same for the same rule, so that two stores call it alike.
    private static string NameFor(CreateSchemaRule create)
    {
        var text = $"{create.Kind} {string.Join('|', create.Labels)} {string.Join(',', create.Keys)}";
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..8];
        return (create.Kind == SchemaRuleKind.Unique ? "constraint_" : "index_") + hash;
    }

    private static GraphException Exists(SchemaRule wanted, SchemaRule present)
    {
        var what = present.IsConstraint ? "a constraint" : "an index";
        return new(
            RuntimeErrors.SchemaRuleExists,
            present.Covers(wanted) ? $"There is already {what} on {present}, called {present.Name}." : $"There is already {what} called {present.Name}, on {present}.");
    }

    private static GraphException Duplicate(SchemaRule rule, Value value) => new(
        RuntimeErrors.ConstraintViolated,
        $"`{rule.Keys[0]}` of `{rule.Labels[0]}` cannot be made unique: more than one node holds {value}.");
}
