// The versions of a snapshot without what they hold, the newest first.
MATCH (frozen:SnapshotVersion)
WHERE frozen.id STARTS WITH $id + '.v' AND frozen.snapshot = $id
RETURN frozen.version AS version, frozen.kind AS kind, frozen.title AS title, frozen.author AS author, frozen.frozenAt AS frozenAt,
  frozen.hash AS hash, frozen.model AS model, size(frozen.content) AS size
ORDER BY version DESC
