// How many relationships a type has, the properties of the first of them, and the labels that these join.
MATCH (from)-[link:$($type)]->(to)
WHERE NOT (from:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND from.refs IS NOT NULL)
  AND NOT (to:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND to.refs IS NOT NULL)
WITH link LIMIT $sample
WITH collect(link) AS links
RETURN COUNT { ()-[:$($type)]->() } AS count, COLLECT {
    UNWIND links AS link
    UNWIND keys(link) AS key
    WITH key, valueType(link[key]) AS type, count(*) AS count
    ORDER BY type
    WITH key, sum(count) AS count, collect(type) AS types
    RETURN {name: key, count: count, types: types}
    ORDER BY key
  } AS properties, COLLECT {
    UNWIND links AS link
    WITH COLLECT { UNWIND labels(startNode(link)) AS label RETURN label ORDER BY label } AS starts,
      COLLECT { UNWIND labels(endNode(link)) AS label RETURN label ORDER BY label } AS ends
    WITH DISTINCT starts, ends
    ORDER BY starts, ends
    RETURN {starts: starts, ends: ends}
  } AS between
