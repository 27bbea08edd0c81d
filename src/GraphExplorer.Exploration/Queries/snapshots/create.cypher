// Keeps a snapshot with its first version. What is in $content is never changed.
CREATE (snapshot:Snapshot {
  id: $id, latest: 1, visibility: $visibility, frames: $frames, tellsDrift: $tellsDrift, expiresAt: $expiresAt, epoch: 1, owner: $owner,
  createdAt: $frozenAt, revokedAt: null, hosts: [], refs: []
})
CREATE (version:SnapshotVersion {
  id: $id + '.v1', snapshot: $id, version: 1, kind: $kind, title: $title, author: $author, text: $text, frozenAt: $frozenAt,
  hash: $hash, model: $model, refs: $refs, content: $content
})
RETURN snapshot.id AS id, version.version AS version
