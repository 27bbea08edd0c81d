// Notes on which hosts a snapshot was last seen embedded, where it was not deleted meanwhile; nothing of who saw it. What is read here is read once nobody else writes to it.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot.locked = true
REMOVE snapshot.locked
WITH snapshot
WHERE snapshot.deletedAt IS NULL
SET snapshot.hosts = $hosts
RETURN snapshot.id AS id
