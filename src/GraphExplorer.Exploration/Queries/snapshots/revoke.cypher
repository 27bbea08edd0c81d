// Takes a snapshot back, all of its versions at once. What is read here is read once nobody else writes to it.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot.locked = true
REMOVE snapshot.locked
WITH snapshot
WHERE snapshot.deletedAt IS NULL
SET snapshot.revokedAt = coalesce(snapshot.revokedAt, $at), snapshot.epoch = snapshot.epoch + 1
RETURN snapshot
