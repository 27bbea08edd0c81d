// Versions of snapshots that rest on one of some references, e.g. on a report that was retracted. Those that not everybody may see are asked for.
MATCH (snapshot:Snapshot)
WHERE snapshot.revokedAt IS NULL AND ($hidden OR (snapshot.visibility = 'public' AND coalesce(snapshot.expiresAt > $now, true)))
MATCH (frozen:SnapshotVersion {id: snapshot.id + '.v' + toString(snapshot.latest)})
WHERE any(ref IN frozen.refs WHERE ref IN $refs)
RETURN snapshot.id AS id, frozen.version AS version, frozen.title AS title, [ref IN frozen.refs WHERE ref IN $refs] AS refs
ORDER BY frozen.frozenAt DESC, id
LIMIT 200
