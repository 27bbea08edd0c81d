// Nodes of a label of which properties contain every word, in the same order as among all nodes.
MATCH (found:$($label))
WITH found LIMIT $most
WITH found, [key IN keys(found) WHERE key IN $searched AND any(word IN $words WHERE toLower(toStringOrNull(found[key])) CONTAINS word) | key] AS hits
WHERE size(hits) > 0 AND NOT (found:Activity|SavedQuery|SavedView|Snapshot|SnapshotVersion AND found.refs IS NOT NULL)
WITH found, [key IN $searched WHERE key IN hits] AS hits, [key IN hits | toLower(toString(found[key]))] AS texts
WHERE all(word IN $words WHERE any(text IN texts WHERE text CONTAINS word))
WITH found, hits, CASE WHEN any(key IN hits WHERE key IN $named) THEN 0 ELSE 4 END + CASE WHEN $q IN texts THEN 0
  WHEN any(text IN texts WHERE text STARTS WITH $q) THEN 1
  WHEN any(text IN texts WHERE any(beginning IN $beginnings WHERE text CONTAINS beginning)) THEN 2
  ELSE 3 END AS rank, COUNT { (found)--() } AS links
ORDER BY rank, links DESC, [key IN $named WHERE found[key] IS NOT NULL | toStringOrNull(found[key])], elementId(found)
WITH collect({found: found, hits: hits, links: links}) AS items
RETURN size(items) AS total, [item IN items[0..$limit] | {
    id: elementId(item.found), labels: labels(item.found), links: item.links, hits: item.hits,
    properties: [key IN $shown + [hit IN item.hits WHERE NOT hit IN $shown] WHERE item.found[key] IS NOT NULL | [key, item.found[key]]]
  }] AS items
