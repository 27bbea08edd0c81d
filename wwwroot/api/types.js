/**
 * The shapes of the application API's answers (docs/http-api.md). Absent means null or undefined.
 *
 * @typedef {'unit'|'actor'|'agreement'|'place'|'source'|'document'|'claim'|'report'|'other'} ModelKind
 * @typedef {ModelKind|`:${string}`} Kind in a graph of another model a colon and a label
 * @typedef {'asserts'|'denies'|'questions'|'does-not-confirm'} Stance
 * @typedef {'unit'|'outlet'|'region'|'agreement'} SlotName
 * @typedef {'outlets'|'any'} Speakers
 * @typedef {'out'|'in'} Direction
 *
 * @typedef {'exact'|'town'|'district'|'region'|'country'} Precision
 * @typedef {{ latitude: number, longitude: number, precision?: Precision|null, candidates?: string[]|null }} MapPosition
 * @typedef {{ ref: string, name: string, kind: Kind, labels: string[], detail?: string|null, position?: MapPosition|null }} Item
 * @typedef {{ from?: string|null, to?: string|null }} Span
 * @typedef {{ low?: number|null, best?: number|null, high?: number|null, approximation?: string|null, measure?: string|null,
 *   per?: string|null, scope?: string|null, text: string }} Figure
 * @typedef {{ report: string, speaker: Item, speaksFor?: Item[]|null, certainty?: string|null, stance?: Stance|null,
 *   mode?: string|null, lineage?: string|null }} Step
 * @typedef {{ name: string, via?: string[]|null, ref?: string|null, reports: number }} Origin
 * @typedef {{ reports: number, asserted: number, denied: number, questioned: number, notConfirmed: number, origins: Origin[],
 *   independentOrigins: number, unknownLineage: number, circles: number }} Evidence
 * @typedef {{ ref: string, title?: string|null, held?: boolean, outlet?: string|null, line?: number|null, published?: Span|null }} DocumentPlace
 * @typedef {Item & { relation?: string|null, certainty?: string|null }} PlaceItem
 * @typedef {Item & { article?: string|null }} AgreementItem
 * @typedef {{ ref: string, text: string, kind?: string|null }} ClaimItem
 * @typedef {{ ref: string, summary?: string|null, stance: Stance, modality?: string|null, speaker: Item, claim: ClaimItem,
 *   subjects: Item[], places: PlaceItem[], agreements: AgreementItem[], alsoDiscussed: Item[], document?: DocumentPlace|null,
 *   said?: Span|null, asOf?: Span|null, recorded?: string|null, figure?: Figure|null, lineage?: string|null, chains: Step[][], evidence?: Evidence|null }} ReportRow
 * @typedef {{ id: string, from: string, to: string, relation: string, verb: string, reports: number, independentOrigins: number,
 *   denied: number, disputed: boolean, behind?: string[], links?: number|null }} Edge
 * @typedef {{ ref: string, claim: string, stance: Stance, speaker: string, subjects: string[], places: string[], agreements: string[], involved: string[],
 *   said?: Span|null, asOf?: Span|null }} ReportFact
 * @typedef {{ items: Item[], reports: ReportFact[] }} Facts of all reports of an answer, whatever rows are shown
 * @typedef {{ nodes: Item[], edges: Edge[], reports?: ReportFact[] }} Graph
 * @typedef {{ slots: Record<SlotName, Item|null>, speakers: Speakers, total: number, skip: number, limit: number, truncated: boolean,
 *   evidence: Evidence, rows: ReportRow[], graph: Graph, facts?: Facts|null }} QuestionAnswer
 * @typedef {Record<string, string|null>} Slots a reference, a word or a day for each slot that is filled
 * @typedef {{ name: string, type: 'entity'|'day'|'word', label: string, open?: string|null, kinds?: Kind[]|null,
 *   words?: { word: string, text: string }[]|null, default?: string|null }} ListedSlot
 * @typedef {{ name: string, title: string }} ListedColumn
 * @typedef {{ id: string, title: string, sentence: string, address: string, count: number, slots: ListedSlot[], columns: ListedColumn[],
 *   apart?: string|null }} ListedQuestion
 * @typedef {{ questions: ListedQuestion[] }} QuestionList
 * @typedef {{ title: string, total: number, rows: ReportRow[] }} Apart reports that a question cannot place
 * @typedef {{ question: string, slots: Record<string, Item>, words: Record<string, string>, total: number, skip: number, limit: number,
 *   truncated: boolean, evidence: Evidence, rows: ReportRow[], graph: Graph, apart?: Apart|null, facts?: Facts|null }} ListedAnswer
 * @typedef {Item & { reports: number }} SlotOption
 * @typedef {{ slot: string, total: number, options: SlotOption[] }} SlotAnswer
 * @typedef {Item & { match?: { text: string, field: string, start: number, length: number }|null, reports?: number, links?: number|null }} SearchHit
 * @typedef {{ total: number, items: SearchHit[], part?: { nodes: number, of: number }|null }} SearchAnswer
 * @typedef {{ relation: string, verb: string, direction: Direction, kind: Kind, count: number }} Relation
 * @typedef {{ total: number, skip: number, limit: number, graph: Graph }} ExpandAnswer
 * @typedef {{ label: string, text?: string|null, items?: Item[]|null, claim?: string|null }} Fact
 * @typedef {{ report: string, speaker: Item }} FigureRoot
 * @typedef {{ figure: Figure, speaker: Item, stance: Stance, asOf?: Span|null, said?: Span|null, report: string, lineage?: string|null,
 *   own: boolean, roots: FigureRoot[] }} FigureRow
 * @typedef {{ claim: { ref: string, text: string }, measure?: string|null, per?: string|null, scope?: string|null, total: number,
 *   rows: FigureRow[] }} FigureGroup `rows`: the last of them in time
 * @typedef {{ item: Item, aliases: string[], description?: string|null, facts: Fact[], relations: Relation[] }} Entity
 * @typedef {{ total: number, rows: ReportRow[], facts?: Facts|null }} ReportsAnswer
 * @typedef {{ verb: string, from: Item, to: Item } & Weighed} EdgeEvidence
 * @typedef {{ evidence: Evidence, total: number, rows: ReportRow[], provenance: Provenance }} Weighed reports as known on a day
 * @typedef {{ claim: ClaimItem, measure?: string|null, per?: string|null, scope?: string|null, subjects: Item[], places: PlaceItem[],
 *   agreements: AgreementItem[], involved: (Item & { role?: string|null })[], partOf: ClaimItem[], parts: ClaimItem[],
 *   contradicts: ClaimItem[] } & Weighed} Claim
 * @typedef {{ known: Known, stances: StanceWeight[], first: string[], citations: Citations, figures: FigureGroup[],
 *   contradictions: Contradictions }} Provenance
 * @typedef {{ day?: string|null, time: 'said'|'as-of'|'recorded', reports: number, later: number, undated: number, days: string[],
 *   apart: ReportRow[] }} Known
 * @typedef {{ stance: Stance, reports: number, origins: Origin[], independentOrigins: number, unknownLineage: number }} StanceWeight
 * @typedef {{ report: string, claim: string, speaker: Item, speaksFor: Item[], stance: Stance, said?: Span|null, certainty?: string|null,
 *   lineage?: string|null, root: boolean }} CitedReport
 * @typedef {{ from: string, to: string, mode?: string|null }} Citation
 * @typedef {{ speakers: Item[], reports: string[] }} Circle
 * @typedef {{ reports: CitedReport[], links: Citation[], circles: Circle[] }} Citations
 * @typedef {'contradict'|'cannot-tell'|'apart'} Verdict
 * @typedef {{ claim: string, one: string, other: string, days?: number|null, verdict: Verdict, sameOrigin: boolean }} FigurePair
 * @typedef {{ window: number, contradicting: number, cannotTell: number, apart: number, notCompared: number, pairs: FigurePair[] }} Contradictions
 * @typedef {{ verb: string, from: Item, to: Item, total: number, links: { facts: Fact[] }[] }} Links of an edge of another model
 * @typedef {{ store: { kind: string, persistent: boolean, sentence: string, readOnly: boolean },
 *   state: { kind: string, persistent: boolean, sentence: string }, model: 'evidence'|'other', counts: Record<string, number>, version: string,
 *   database: string }} About `database` is the name in the address of the query route
 * @typedef {{ title: string, status: number, detail?: string|null, code?: string|null }} Problem
 * @typedef {{ name: string, count: number, properties: { name: string, count: number, types: string[] }[] }} ElementKind
 * @typedef {ElementKind & { keys: string[][], namedBy: string[][], working: boolean }} LabelKind
 * @typedef {ElementKind & { between: { from?: string|null, to?: string|null }[] }} TypeKind
 * @typedef {{ name: string, family: string, signature: string, description: string, example: string, aggregate: boolean, aliases: string[] }} FunctionEntry
 * @typedef {{ labels: LabelKind[], relationshipTypes: TypeKind[], sampled: number, functions: FunctionEntry[] }} Schema
 */
export {};
