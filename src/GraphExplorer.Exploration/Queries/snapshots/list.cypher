// Snapshots whose newest version has a text in its title, caption or author, the newest first. Those that were revoked, or are hidden from the public, are asked for.
MATCH (snapshot:Snapshot)
WHERE ($revoked OR snapshot.revokedAt IS NULL) AND ($hidden OR snapshot.visibility = 'public')
MATCH (version:SnapshotVersion {id: snapshot.id + '.v' + toString(snapshot.latest)})
WHERE version.text CONTAINS $q
WITH snapshot, version
ORDER BY version.frozenAt DESC, snapshot.id
WITH collect({
  snapshot: snapshot, version: version.version, kind: version.kind, title: version.title, author: version.author, frozenAt: version.frozenAt, hash: version.hash,
  size: size(version.content)
}) AS found
RETURN size(found) AS total, found[$skip..$skip + $limit] AS items
