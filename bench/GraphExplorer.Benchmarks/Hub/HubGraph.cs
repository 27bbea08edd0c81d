using GraphExplorer.Graph.Running;

namespace GraphExplorer.Benchmarks.Hub;

/// <summary>A graph in which one node has 50,000 neighbours, the same in every run.</summary>
/// <param name="Hub">The reference of that node.</param>
/// <param name="Edge">The address of an edge behind which stand thousands.</param>
internal sealed record HubGraph(string Hub, string Edge, IReadOnlyList<string> Statements)
{
    /// <summary>
    /// Of the evidence model: a party with members, units, agreements and places, half by relations that stand and half by what was reported; of one
    /// place alone 5,000 reports, most of which have it from an earlier one.
    /// </summary>
    public static HubGraph OfEvidence { get; } = new("Actor:id:hub", "evidence?from=Actor:id:hub&relation=reported-in&to=Place:id:busy",
    [
        "CREATE (:Entity:Actor:Organization {id: 'hub', name: 'General Staff'}), (:Entity:Place {id: 'busy', name: 'Busy Oblast', kind: 'region'})",
        "UNWIND range(1, 400) AS n CREATE (:Entity:Source:Outlet {id: 'outlet-' + n, name: 'Outlet ' + n})",
        "UNWIND range(1, 2000) AS n CREATE (:Entity:Place {id: 'place-' + n, name: 'Village ' + n, kind: 'city'})",
        "MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 20000) AS n CREATE (:Entity:Actor:Organization {id: 'member-' + n, name: 'Office ' + n})-[:MEMBER_OF]->(hub)",
        "MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 10000) AS n CREATE (:Entity:Unit {id: 'unit-' + n, name: n + ' Battalion'})-[:BELONGS_TO]->(hub)",
        "MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 8000) AS n CREATE (hub)-[:PARTY_TO]->(:Entity:Agreement {id: 'agreement-' + n, name: 'Agreement ' + n})",
        """
        MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 10000) AS n
        MATCH (unit:Entity {id: 'unit-' + n}), (outlet:Entity {id: 'outlet-' + (n % 400 + 1)})
        CREATE (unit)<-[:ABOUT]-(claim:Claim {id: 'of-unit-' + n, text: 'It serves there', kind: 'presence'})-[:INVOLVES]->(hub)
        CREATE (claim)<-[:ASSERTS]-(:Report {id: 'unit-report-' + n, lineage: 'known', saidFrom: date('2024-01-01') + duration({days: n % 900}), saidTo: date('2024-01-01') + duration({days: n % 900})})-[:SAID_BY]->(outlet)
        """,
        """
        MATCH (hub:Entity {id: 'hub'}) UNWIND range(1, 10000) AS n
        MATCH (place:Entity {id: 'place-' + (n % 2000 + 1)}), (outlet:Entity {id: 'outlet-' + (n % 400 + 1)})
        CREATE (hub)<-[:ABOUT]-(claim:Claim {id: 'of-hub-' + n, text: 'It is there', kind: 'presence'})-[:LOCATED_IN]->(place)
        CREATE (claim)<-[:ASSERTS]-(:Report {id: 'hub-report-' + n, lineage: 'known', saidFrom: date('2024-01-01') + duration({days: n % 900}), saidTo: date('2024-01-01') + duration({days: n % 900})})-[:SAID_BY]->(outlet)
        """,
        """
        MATCH (hub:Entity {id: 'hub'}), (busy:Entity {id: 'busy'})
        CREATE (hub)<-[:ABOUT]-(claim:Claim {id: 'busy', text: 'It is there', kind: 'presence'})-[:LOCATED_IN]->(busy)
        WITH claim UNWIND range(1, 5000) AS n
        MATCH (outlet:Entity {id: 'outlet-' + (n % 400 + 1)})
        CREATE (claim)<-[:ASSERTS]-(:Report {id: 'busy-' + n, lineage: 'known', summary: 'Report ' + n + ' says that it is there.', best: n, approximation: 'about', unit: 'soldiers',
          saidFrom: date('2024-01-01') + duration({days: n % 900}), saidTo: date('2024-01-01') + duration({days: n % 900})})-[:SAID_BY]->(outlet)
        """,
        "UNWIND range(2, 5000) AS n WITH n WHERE n % 5 > 0 MATCH (one:Report {id: 'busy-' + n}), (other:Report {id: 'busy-' + (n - 1)}) CREATE (one)-[:CITES {mode: 'cites'}]->(other)",
    ]);

    /// <summary>Of another model: a company with shares, people, seats and partners.</summary>
    public static HubGraph OfAnother { get; } = new("Company:number:hub", "links?from=Company:number:hub&relation=PAID&to=Company:number:partner-1",
    [
        "CREATE CONSTRAINT company_number IF NOT EXISTS FOR (c:Company) REQUIRE c.number IS UNIQUE",
        "CREATE CONSTRAINT person_number IF NOT EXISTS FOR (p:Person) REQUIRE p.number IS UNIQUE",
        "CREATE (:Company {number: 'hub', name: 'Harbour Holding'})",
        "MATCH (hub:Company {number: 'hub'}) UNWIND range(1, 20000) AS n CREATE (hub)-[:OWNS {share: n % 100}]->(:Company {number: 'owned-' + n, name: 'Company ' + n})",
        "MATCH (hub:Company {number: 'hub'}) UNWIND range(1, 20000) AS n CREATE (:Person {number: 'person-' + n, name: 'Person ' + n})-[:WORKS_FOR]->(hub)",
        "MATCH (hub:Company {number: 'hub'}) UNWIND range(1, 5000) AS n CREATE (hub)-[:SEATED_AT]->(:Address {line: n + ' Harbour Street'})",
        "MATCH (hub:Company {number: 'hub'}) UNWIND range(1, 5000) AS n CREATE (hub)-[:PAID {amount: n}]->(:Company {number: 'partner-' + n, name: 'Partner ' + n})",
        "MATCH (hub:Company {number: 'hub'}), (partner:Company {number: 'partner-1'}) UNWIND range(1, 5000) AS n CREATE (hub)-[:PAID {amount: n}]->(partner)",
    ]);

    /// <summary>Fills an empty store.</summary>
    public async Task LoadAsync(ICypherRunner runner)
    {
        foreach (var statement in Statements) await runner.ReadAsync(new(statement));
    }
}
