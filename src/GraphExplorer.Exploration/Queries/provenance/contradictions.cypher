// Pairs of figures of one claim that cannot both hold: neither has it from another report of the claim, and their bounds do not overlap ("about"
// leaves a tenth). They contradict where the days they speak of are at most a window apart; where an end that matters is not known, it cannot be told.
// What a report cites is walked from the report: thousands may assert the claim.
UNWIND $reports AS id
MATCH (report:Report)-[:ASSERTS]->(claim:Claim)
WHERE report.id = id AND NOT EXISTS {
    MATCH (report)-[:CITES*1..8]->(cited:Report)
    WHERE EXISTS { (cited)-[:ASSERTS]->(claim) }
  }
WITH claim, report, CASE report.approximation WHEN 'about' THEN 0.1 ELSE 0.0 END AS leeway
WITH claim, {
  id: report.id, since: report.asOfFrom, until: report.asOfTo,
  least: coalesce(report.low, report.best) * (1 - leeway),
  most: coalesce(report.high, CASE WHEN report.approximation IN ['over', 'at-least'] THEN null ELSE coalesce(report.best, report.low) END) * (1 + leeway)
} AS figure
WHERE figure.least IS NOT NULL OR figure.most IS NOT NULL
WITH claim, figure
ORDER BY claim.id, figure.id
WITH claim.id AS claim, collect(figure) AS figures
WITH collect({claim: claim, figures: figures[0..$compared], left: size(figures) - size(figures[0..$compared])}) AS claims
CALL (claims) {
  UNWIND claims AS entry
  UNWIND range(0, size(entry.figures) - 2) AS first
  WITH entry, entry.figures[first] AS one, entry.figures[first + 1..] AS others
  UNWIND others AS other
  WITH entry, one, other
  WHERE one.most < other.least OR other.most < one.least
  WITH entry.claim AS claim, one.id AS one, other.id AS other, CASE
    WHEN one.until < other.since THEN duration.inDays(one.until, other.since).days
    WHEN other.until < one.since THEN duration.inDays(other.until, one.since).days
    WHEN one.since IS NOT NULL AND one.until IS NOT NULL AND other.since IS NOT NULL AND other.until IS NOT NULL THEN 0
  END AS days
  RETURN collect({claim: claim, one: one, other: other, days: days, verdict: CASE WHEN days IS NULL THEN 'cannot-tell' WHEN days <= $window THEN 'contradict' ELSE 'apart' END}) AS pairs
}
RETURN size([pair IN pairs WHERE pair.verdict = 'contradict']) AS contradicting, size([pair IN pairs WHERE pair.verdict = 'cannot-tell']) AS unknown,
  size([pair IN pairs WHERE pair.verdict = 'apart']) AS apart, reduce(left = 0, entry IN claims | left + entry.left) AS left, COLLECT {
    UNWIND pairs AS pair
    WITH pair
    ORDER BY CASE pair.verdict WHEN 'contradict' THEN 0 WHEN 'cannot-tell' THEN 1 ELSE 2 END, pair.days, pair.claim, pair.one, pair.other
    LIMIT $most
    RETURN pair
  } AS pairs
