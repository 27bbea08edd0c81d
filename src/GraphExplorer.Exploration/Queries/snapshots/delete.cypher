// Deletes a snapshot for good: all of its versions, and what was kept of it beside them. What stays is that its id was given, and when it ended.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot = {id: $id, deletedAt: coalesce(snapshot.deletedAt, $at), refs: []}
WITH snapshot
OPTIONAL MATCH (version:SnapshotVersion)
WHERE version.id STARTS WITH $id + '.v' AND version.snapshot = $id
WITH snapshot, collect(version) AS versions
FOREACH (version IN versions | DETACH DELETE version)
RETURN snapshot.id AS id, size(versions) AS versions
