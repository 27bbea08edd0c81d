// What is declared to be unique: a property of a label, or several together.
SHOW CONSTRAINTS YIELD type, entityType, labelsOrTypes, properties
WHERE entityType = 'NODE' AND (type ENDS WITH 'UNIQUENESS' OR type ENDS WITH 'KEY')
RETURN labelsOrTypes[0] AS label, properties
ORDER BY label, properties
