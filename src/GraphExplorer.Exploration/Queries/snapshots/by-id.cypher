// What is kept of a snapshot beside its versions, by its id.
MATCH (snapshot:Snapshot {id: $id})
RETURN snapshot
