// Makes a graph that came from a file. One statement, so one transaction: all of it or nothing.
// Rows of nodes: [labels, properties]. Rows of relationships: [position of the start in nodes, position of the end, type, properties].
CALL () {
  UNWIND $nodes AS row
  CREATE (node)
  SET node:$(row[0])
  SET node = row[1]
  RETURN collect(node) AS nodes
}
CALL (nodes) {
  UNWIND $relationships AS row
  WITH nodes[row[0]] AS start, nodes[row[1]] AS end, row
  CREATE (start)-[link:$(row[2])]->(end)
  SET link = row[3]
}
RETURN size(nodes) AS nodes
