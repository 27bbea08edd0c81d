// Changes who may see a snapshot, until when, and who may frame it. A new epoch ends the signed links there are. What is read here is read once nobody else writes to it.
MATCH (snapshot:Snapshot {id: $id})
SET snapshot.locked = true
REMOVE snapshot.locked
WITH snapshot
WHERE snapshot.revokedAt IS NULL AND snapshot.deletedAt IS NULL
SET snapshot.visibility = $visibility, snapshot.expiresAt = $expiresAt, snapshot.frames = $frames, snapshot.tellsDrift = $tellsDrift, snapshot.epoch = snapshot.epoch + CASE WHEN $endsLinks THEN 1 ELSE 0 END
RETURN snapshot
