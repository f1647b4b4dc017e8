import { Neo4jError } from 'neo4j-driver';
import { DealgraphError } from '../../domain/errors.ts';

interface Failure {
  code: RegExp;
  describe: (place: Place) => { message: string; hint: string };
}

/** Where a store is: without credentials, since it is shown. */
export interface Place {
  location: string;
  database: string;
}

const FAILURES: readonly Failure[] = [
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$/,
    describe: ({ location }) => ({
      message: `no Neo4j server answers at ${location}`,
      hint: 'start it, check the address and port, or leave out --store to use the embedded engine',
    }),
  },
  {
    code: /\.Security\.(?:Unauthorized|CredentialsExpired|AuthenticationRateLimit|TokenExpired)$/,
    describe: ({ location }) => ({
      message: `Neo4j at ${location} does not accept this user name and password`,
      hint: 'set NEO4J_USERNAME and NEO4J_PASSWORD to an account of the server',
    }),
  },
  {
    code: /\.Security\.(?:Forbidden|AuthorizationFailed)$/,
    describe: ({ location, database }) => ({
      message: `this account may not do that in the database "${database}" of ${location}`,
      hint: 'use an account that may read, write, and make indexes and constraints',
    }),
  },
  {
    code: /\.Database\.DatabaseNotFound$/,
    describe: ({ location, database }) => ({
      message: `there is no database "${database}" at ${location}`,
      hint: 'create it, or name another one; every server has "neo4j" at first',
    }),
  },
  {
    code: /\.General\.DatabaseUnavailable$/,
    describe: ({ location, database }) => ({
      message: `the database "${database}" at ${location} is not available`,
      hint: 'wait until it has started, and look into the log of the server',
    }),
  },
];

/** Our error for a failure of Neo4j that we know; any other error as it is. */
export function neo4jError(error: unknown, place: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  const failure = FAILURES.find(({ code }) => code.test(error.code));
  if (!failure) return error;
  const { message, hint } = failure.describe(place);
  return new DealgraphError('store-unreachable', message, { hint, cause: error });
}
