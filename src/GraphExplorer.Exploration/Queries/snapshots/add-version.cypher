// Keeps the next version of a snapshot; no row where another one came first, or where it was revoked or deleted. What is read here is read once nobody else writes to it.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot.locked = true
REMOVE snapshot.locked
WITH snapshot
WHERE snapshot.latest = $version - 1 AND snapshot.revokedAt IS NULL
SET snapshot.latest = $version
CREATE (version:SnapshotVersion {
  id: $id + '.v' + toString($version), snapshot: $id, version: $version, kind: $kind, title: $title, author: $author, text: $text, frozenAt: $frozenAt,
  hash: $hash, model: $model, refs: $refs, content: $content
})
RETURN snapshot.id AS id, version.version AS version
