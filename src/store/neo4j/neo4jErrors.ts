import { Neo4jError } from 'neo4j-driver';
import { DealgraphError, type ErrorCode } from '../../domain/errors.ts';

/** Where a store is: without credentials, since it is shown. */
export interface Place {
  location: string;
  database: string;
}

interface Failure {
  /** Neo4j's or the driver's code. */
  code: RegExp;
  /** What the message says besides, where one code stands for several failures. */
  text?: RegExp;
  ours: ErrorCode;
  describe: (place: Place) => { message: string; hint: string };
}

/** The first that fits counts. */
const FAILURES: readonly Failure[] = [
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$/,
    text: /certificate|self.signed|altname|unable to verify/i,
    ours: 'store-tls',
    describe: ({ location }) => ({
      message: `the certificate of ${location} is not trusted`,
      hint: 'name its authority by NODE_EXTRA_CA_CERTS=FILE; or, for a server that you know signs its own, use +ssc instead of +s in the address',
    }),
  },
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$/,
    text: /\bTLS\b|\bSSL\b|EPROTO/i,
    ours: 'store-tls',
    describe: ({ location }) => ({
      message: `the server at ${location} made no encrypted connection`,
      hint: 'if it has none, leave +s out of the address; else switch TLS on for its Bolt port',
    }),
  },
  {
    code: /^(?:ServiceUnavailable|SessionExpired)$/,
    ours: 'store-unreachable',
    describe: ({ location }) => ({
      message: `no Neo4j server answers at ${location}`,
      hint: 'start it, check the address and port (Bolt, not HTTP; +s for one that takes encrypted connections only), or leave out --store to use the embedded engine',
    }),
  },
  {
    code: /\.Security\.CredentialsExpired$/,
    ours: 'store-unauthorized',
    describe: ({ location }) => ({
      message: `the password at ${location} is the first one, which has to be changed`,
      hint: 'change it, with cypher-shell or the browser of Neo4j, and set NEO4J_PASSWORD to the new one',
    }),
  },
  {
    code: /\.Security\.AuthenticationRateLimit$/,
    ours: 'store-unauthorized',
    describe: ({ location }) => ({
      message: `${location} has refused this account too often and lets nobody in for a while`,
      hint: 'wait some seconds, then try with the right NEO4J_USERNAME and NEO4J_PASSWORD',
    }),
  },
  {
    code: /\.Security\.(?:Unauthorized|TokenExpired)$/,
    ours: 'store-unauthorized',
    describe: ({ location }) => ({
      message: `Neo4j at ${location} does not accept this user name and password`,
      hint: 'set NEO4J_USERNAME and NEO4J_PASSWORD to an account of the server',
    }),
  },
  {
    code: /\.Security\.(?:Forbidden|AuthorizationFailed)$/,
    text: /constraint|index|schema/i,
    ours: 'store-forbidden',
    describe: ({ location, database }) => ({
      message: `this account may not make constraints and indexes in the database "${database}" of ${location}`,
      hint: `have an administrator run dealgraph init once, or GRANT CONSTRAINT MANAGEMENT and INDEX MANAGEMENT ON DATABASE ${database}`,
    }),
  },
  {
    code: /\.Security\.(?:Forbidden|AuthorizationFailed)$/,
    ours: 'store-forbidden',
    describe: ({ location, database }) => ({
      message: `this account may not do that in the database "${database}" of ${location}`,
      hint: 'use an account that may read and write there; dealgraph doctor says what is missing',
    }),
  },
  {
    code: /\.Database\.DatabaseNotFound$|\.Database\.ExistingDatabaseNotFound$/,
    ours: 'store-no-database',
    describe: ({ location, database }) => ({
      message: `there is no database "${database}" at ${location}`,
      hint: 'create it, name another one with --database, or leave that out to use the account’s own',
    }),
  },
  {
    code: /\.(?:General|Database)\.(?:DatabaseUnavailable|UnableToStartDatabase)$/,
    ours: 'store-no-database',
    describe: ({ location, database }) => ({
      message: `the database "${database}" at ${location} is not available`,
      hint: 'wait until it has started, and look into the log of the server',
    }),
  },
  {
    code: /\.Schema\.ConstraintValidationFailed$/,
    // Ours is on the label Dealgraph.
    text: /^(?!.*`Dealgraph`)/s,
    ours: 'store-conflict',
    describe: ({ location, database }) => ({
      message: `a constraint that is not dealgraph’s, in the database "${database}" of ${location}, forbids its nodes`,
      hint: 'nothing was written; --debug shows which constraint it is. Give the graph a database of its own: --database',
    }),
  },
  {
    code: /\.(?:ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase|ReadOnly|NotALeader)$/,
    ours: 'store-read-only',
    describe: ({ location, database }) => ({
      message: `the database "${database}" of ${location} takes no writes: it is read-only, or a copy of another`,
      hint: 'name the server that takes writes, or a cluster by neo4j:// instead of bolt://, which finds it',
    }),
  },
  {
    // The driver has run the transaction again until its time was up.
    code: /^Neo\.TransientError\./,
    ours: 'store-unreachable',
    describe: ({ location }) => ({
      message: `${location} could not finish a transaction in time: it is busy, starting, or other jobs are in the way`,
      hint: 'run the same command again, later: what is in is not read twice',
    }),
  },
];

/** Our error for a failure of Neo4j that we know; any other error as it is. */
export function neo4jError(error: unknown, place: Place): unknown {
  if (!(error instanceof Neo4jError)) return error;
  for (const { code, message: text } of causes(error)) {
    const failure = FAILURES.find((each) => each.code.test(code) && (each.text?.test(text) ?? true));
    if (!failure) continue;
    const { message, hint } = failure.describe(place);
    return new DealgraphError(failure.ours, message, { hint, cause: error });
  }
  return error;
}

/** Whether a transaction found a node that another one took out before it could have it; run again, it makes its own. */
export function isGone(error: unknown): boolean {
  return error instanceof Neo4jError && error.code === 'Neo.ClientError.Statement.EntityNotFound';
}

/** Whether the server wants an account, or another one. */
export function isUnauthorized(error: unknown): boolean {
  return error instanceof Neo4jError && causes(error).some(({ code }) => /\.Security\.Unauthorized$/.test(code));
}

/** An error of the driver and what it came from, the first cause first: the driver wraps what a server of a cluster said. */
function causes(error: Neo4jError): { code: string; message: string }[] {
  const { cause } = error;
  const own = { code: String(error.code), message: error.message };
  return cause instanceof Neo4jError ? [...causes(cause), own] : [own];
}
