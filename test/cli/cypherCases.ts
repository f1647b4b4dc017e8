interface ReadingQuery {
  name: string;
  query: string;
  params?: string[];
  rows: unknown[];
}

/** Queries that only read, over the sample graph, with the rows that every store gives. */
export const READING: ReadingQuery[] = [
  {
    name: 'parameters',
    query: 'UNWIND $ids AS id MATCH (e:Dealgraph {id: id}) RETURN e.name AS name, $n + 1 AS next ORDER BY name',
    params: ['ids=["openai","france"]', 'n=2'],
    rows: [
      { name: 'France', next: 3 },
      { name: 'OpenAI', next: 3 },
    ],
  },
  {
    name: 'texts',
    query: 'RETURN $text AS text, $quoted AS quoted, $empty AS empty',
    params: ['text=a=b', 'quoted="3"', 'empty='],
    rows: [{ text: 'a=b', quoted: '3', empty: '' }],
  },
  {
    name: 'nodes, edges and paths',
    query: `MATCH p = (a:Dealgraph:Claim)-[r:SUBJECT]->(:Dealgraph {id: 'france'})
      RETURN r, p, a.predicate AS predicate, nodes(p)[1] AS last`,
    rows: [
      {
        r: { type: 'SUBJECT', properties: {} },
        p: {
          nodes: [
            { labels: ['Claim', 'Dealgraph'], properties: { predicate: 'unaware-of' } },
            { labels: ['Dealgraph', 'Entity', 'Government'], properties: { id: 'france' } },
          ],
          edges: [{ type: 'SUBJECT', properties: {} }],
        },
        predicate: 'unaware-of',
        last: { labels: ['Dealgraph', 'Entity', 'Government'], properties: { country: 'FR' } },
      },
    ],
  },
  {
    name: 'dates, lists and maps',
    query: "RETURN date('2024-02-27') AS day, [1, 2.5] AS list, {b: null, a: {c: 'x'}} AS map, 'é' AS text",
    rows: [{ day: '2024-02-27', list: [1, 2.5], map: { a: { c: 'x' }, b: null }, text: 'é' }],
  },
  { name: 'nothing', query: 'MATCH (n:Dealgraph:Nowhere) RETURN n.id AS id', rows: [] },
];

/** Queries that are refused with exit code 2, whatever the words they use. */
export const REFUSED: [name: string, query: string][] = [
  ['a change of a property', "MATCH (n:Dealgraph {id: 'openai'}) SET n.name = 'x' RETURN n.id AS id"],
  ['a new node', 'CREATE (n:Dealgraph {id: 1})'],
  ['a change in a subquery', 'UNWIND [1] AS x CALL (x) { CREATE (:Dealgraph {id: x}) } RETURN x'],
  ['a deletion', 'MATCH (n) DETACH DELETE n'],
  ['an index', 'CREATE INDEX other IF NOT EXISTS FOR (n:Dealgraph) ON (n.other)'],
  ['no Cypher', 'SELECT 1'],
  ['two queries', 'RETURN 1 AS one; CREATE (:Dealgraph {id: 1})'],
  ['a parameter that is not given', 'RETURN $nowhere AS nowhere'],
];
