// All reports of claims.
UNWIND $claims AS id
MATCH (claim:Claim)<-[stance:ASSERTS|DENIES|QUESTIONS|DOES_NOT_CONFIRM]-(report:Report)
WHERE claim.id = id
RETURN id, report.id AS report
ORDER BY id, report
