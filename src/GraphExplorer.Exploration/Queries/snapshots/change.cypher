// Changes who may see a snapshot, until when, and who may frame it. A new epoch ends the signed links there are.
MATCH (snapshot:Snapshot {id: $id})
WHERE snapshot.revokedAt IS NULL
SET snapshot.visibility = $visibility, snapshot.expiresAt = $expiresAt, snapshot.frames = $frames, snapshot.tellsDrift = $tellsDrift, snapshot.epoch = snapshot.epoch + CASE WHEN $endsLinks THEN 1 ELSE 0 END
RETURN snapshot
