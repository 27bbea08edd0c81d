namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>A Neo4j 2026.08 of a test class, started by <c>NEO4J_FOLDER/start</c>. It wants a Java from 21 on.</summary>
public sealed class NewestNeo4j() : Neo4jServer("2026.08");
