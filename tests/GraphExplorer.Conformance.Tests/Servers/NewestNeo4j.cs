using Xunit;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>A Neo4j 2026.08, started by <c>NEO4J_FOLDER/start</c> for the classes of its collection. It wants a Java from 21 on.</summary>
public sealed class NewestNeo4j() : Neo4jServer("2026.08");

/// <summary>The classes that share one server, one after another.</summary>
[CollectionDefinition(nameof(NewestNeo4j))]
public sealed class NewestNeo4jClasses : ICollectionFixture<NewestNeo4j>;
