// Snapshots whose newest version has a text in its title, caption or author, the newest first. Those that were revoked, or that not everybody may see, are asked for.
MATCH (snapshot:Snapshot)
WHERE snapshot.deletedAt IS NULL
  AND ($revoked OR snapshot.revokedAt IS NULL)
  AND ($hidden OR (snapshot.visibility = 'public' AND snapshot.revokedAt IS NULL AND coalesce(snapshot.expiresAt > $now, true)))
MATCH (version:SnapshotVersion {id: snapshot.id + '.v' + toString(snapshot.latest)})
WHERE version.text CONTAINS $q
WITH snapshot, version
ORDER BY version.frozenAt DESC, snapshot.id
WITH collect({snapshot: snapshot, version: version}) AS found
RETURN size(found) AS total, [one IN found[$skip..$skip + $limit] | {
  snapshot: one.snapshot, version: one.version.version, kind: one.version.kind, title: one.version.title, author: one.version.author,
  frozenAt: one.version.frozenAt, hash: one.version.hash, model: one.version.model, size: size(one.version.content)
}] AS items
