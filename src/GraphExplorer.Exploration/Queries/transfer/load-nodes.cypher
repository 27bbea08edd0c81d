// Makes nodes of a graph that came from a file, and says by what a later statement of the same transaction finds them.
// Rows: [labels, properties].
UNWIND range(0, size($rows) - 1) AS position
WITH position, $rows[position] AS row
CREATE (node)
SET node:$(row[0])
SET node = row[1]
RETURN position, elementId(node) AS handle
