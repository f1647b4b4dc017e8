import { DealgraphError } from '../../domain/errors.ts';

/**
 * The address of a Neo4j server, as it may be shown: `neo4j://host:port`.
 * @throws DealgraphError `usage` where it is none, or holds an account. It is not repeated then: an address with a password
 * would stand in the logs, as it already stands in the list of processes.
 */
export function parseAddress(uri: string): string {
  const url = URL.parse(uri);
  const extras = url ? url.pathname.replace(/^\/$/, '') + url.search + url.hash : '';
  if (!url || url.hostname === '' || extras !== '') {
    throw new DealgraphError('usage', 'the address of the Neo4j server is not one', {
      hint: 'it looks like neo4j://localhost:7687, with nothing after the port; name the database with --database',
    });
  }
  if (url.username !== '' || url.password !== '') {
    throw new DealgraphError('usage', `the address of a Neo4j server holds no account: ${url.protocol}//${url.host}`, {
      hint: 'give user and password by NEO4J_USERNAME and NEO4J_PASSWORD, and change the password: others may have seen it',
    });
  }
  return `${url.protocol}//${url.host}`;
}
