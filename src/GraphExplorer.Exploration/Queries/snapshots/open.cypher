// What is kept of a snapshot, and the hash of one of its versions: the newest where none is named. The hash is null where there is no such version.
MATCH (snapshot:Snapshot {id: $id})
WITH snapshot, coalesce($version, snapshot.latest) AS number
OPTIONAL MATCH (version:SnapshotVersion {id: $id + '.v' + toString(number)})
RETURN snapshot, number, version.hash AS hash
