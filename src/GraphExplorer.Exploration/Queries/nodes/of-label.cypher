// Nodes of a label to start from: of the first of them those with the most relationships.
MATCH (found:$($label))
WHERE NOT (found:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND found.refs IS NOT NULL)
WITH found LIMIT $most
WITH found, COUNT { (found)--() } AS links
ORDER BY links DESC, [key IN $named WHERE found[key] IS NOT NULL | toStringOrNull(found[key])], elementId(found)
LIMIT $limit
RETURN {
    id: elementId(found), labels: labels(found), links: links, hits: [],
    properties: [key IN $shown WHERE found[key] IS NOT NULL | [key, found[key]]]
  } AS item
