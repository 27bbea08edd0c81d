// How many nodes a label has, and the properties of the first of them: how many have it, how many values there are, the longest text.
MATCH (node:$($label))
WITH node LIMIT $sample
UNWIND keys(node) AS key
WITH key, node[key] AS value
WITH key, valueType(value) AS type, count(*) AS count, count(DISTINCT value) AS different,
  max(CASE WHEN value IS :: STRING NOT NULL THEN size(value) END) AS longest
ORDER BY type
WITH key, sum(count) AS count, sum(different) AS different, max(longest) AS longest, collect(type) AS types
ORDER BY key
WITH collect({name: key, count: count, different: different, longest: longest, types: types}) AS properties
RETURN COUNT { (:$($label)) } AS count, properties
