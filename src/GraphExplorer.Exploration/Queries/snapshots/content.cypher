// A version of a snapshot, as it was written.
MATCH (version:SnapshotVersion {id: $id + '.v' + toString($version)})
RETURN version.content AS content
