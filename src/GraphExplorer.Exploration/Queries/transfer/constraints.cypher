// The constraints, whose kinds later versions call by longer names.
SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties
RETURN name, CASE WHEN type ENDS WITH 'UNIQUENESS' THEN 'UNIQUENESS' ELSE type END AS kind, entityType = 'NODE' AS isOnNodes,
  labelsOrTypes AS names, properties AS keys
ORDER BY name
