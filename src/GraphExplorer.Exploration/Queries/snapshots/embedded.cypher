// Notes on which hosts a snapshot was last seen embedded; nothing of who saw it.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot.hosts = $hosts
RETURN snapshot.id AS id
