// Finds entities and documents by words of their names, titles and aliases.
CREATE FULLTEXT INDEX graphexplorer_names IF NOT EXISTS FOR (n:Entity|Document) ON EACH [n.name, n.title, n.aliases]
