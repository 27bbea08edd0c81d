// The indexes that belong to no constraint, without those that every database has.
SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint
WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
RETURN name, type AS kind, entityType = 'NODE' AS isOnNodes, labelsOrTypes AS names, properties AS keys
ORDER BY name
