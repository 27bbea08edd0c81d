/**
 * The shapes of the query route's answers: Neo4j's Query API, typed JSON, one event per line (docs/http-api.md).
 * A typed value tells its type at every level; numbers are text, so that none loses a digit.
 *
 * @typedef {{ $type: string, _value: any }} TypedValue example: `{ "$type": "Integer", "_value": "15000" }`
 * @typedef {{ _element_id: string, _labels: string[], _properties: Record<string, TypedValue> }} NodeValue
 * @typedef {{ _element_id: string, _start_node_element_id: string, _end_node_element_id: string, _type: string,
 *   _properties: Record<string, TypedValue> }} RelationshipValue
 * @typedef {{ operatorType: string, arguments: Record<string, TypedValue>, identifiers: string[], children: Plan[],
 *   dbHits?: number, records?: number }} Plan
 * @typedef {{ offset: number, line: number, column: number }} Position counted from 0, 1 and 1
 * @typedef {{ code: string, title: string, description: string, severity: string, position?: Position|null }} Notification
 * @typedef {{ counters?: Record<string, number|boolean>, notifications?: Notification[], queryPlan?: Plan, profiledQueryPlan?: Plan,
 *   queryType?: string }} Summary `queryType` is `r`, `rw`, `w` or `s`
 * @typedef {{ statement: string, parameters: string }} Statement the text, and its parameters as the text of a JSON object
 * @typedef {{ fields: (names: string[]) => void, row: (values: TypedValue[]) => void, beyond: (count: number) => void }} RowSink
 *   `beyond` tells of rows that came after as many as were asked to be kept
 * @typedef {{ offset: number, length: number, line: number, column: number }} Span
 * @typedef {{ severity: 'error'|'warning'|'information', message: string, span?: Span|null }} Remark
 * @typedef {{ remarks: Remark[], queryType?: string|null }} Checked what the store thinks of a text that is not run
 */
export {};
