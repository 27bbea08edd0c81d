// The indexes on nodes that hold a label of the model, with those of unique constraints.
SHOW INDEXES YIELD type, entityType, labelsOrTypes, properties, owningConstraint
WHERE entityType = 'NODE' AND type IN ['RANGE', 'FULLTEXT'] AND all(label IN labelsOrTypes WHERE label IN $labels)
RETURN type, labelsOrTypes AS labels, properties, owningConstraint IS NOT NULL AS isUnique
ORDER BY labels, properties, type
