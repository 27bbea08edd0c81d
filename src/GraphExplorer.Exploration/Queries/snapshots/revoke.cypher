// Takes a snapshot back, all of its versions at once.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot.revokedAt = coalesce(snapshot.revokedAt, $at), snapshot.epoch = snapshot.epoch + 1
RETURN snapshot
