namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>The Neo4j 2026.08 of the whole run, started by <c>NEO4J_FOLDER/start</c>. It wants a Java from 21 on.</summary>
public sealed class NewestNeo4j() : Neo4jServer("2026.08");
