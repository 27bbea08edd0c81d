// Relations that stand in the graph between entities of a view, each with the reports of its claim.
MATCH (from:Entity)-[relation:PART_OF|BELONGS_TO|MEMBER_OF|COMMANDS|PARTY_TO|SPEAKS_FOR|OWNED_BY|SYNDICATES|WITHIN|REFERS_TO]->(to:Entity)
WHERE from.id IN $entities AND to.id IN $entities AND from <> to
OPTIONAL MATCH (claim:Claim)<-[:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
WHERE claim.id = relation.claim
WITH DISTINCT type(relation) AS type, from, to, report.id AS report
ORDER BY report
RETURN type, from.id AS from, to.id AS to, collect(report) AS reports
ORDER BY type, from, to
