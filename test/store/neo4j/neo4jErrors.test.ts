import { Neo4jError } from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { DealgraphError } from '../../../src/domain/errors.ts';
import { neo4jError } from '../../../src/store/neo4j/neo4jErrors.ts';

const PLACE = { location: 'neo4j://db.example:7687', database: 'deals' };

/** As the driver makes them. */
function failure(code: string, message = 'it says', cause?: Neo4jError): Neo4jError {
  return new Neo4jError(message, code as Neo4jError['code'], '50N42', 'general processing exception', undefined, cause);
}

const TLS =
  'Failed to connect. Caused by: Client network socket disconnected before secure TLS connection was established';
const CERTIFICATE = 'Failed to connect. Caused by: Server certificate is not trusted.';

describe('neo4jError', () => {
  it.each([
    ['store-unreachable', failure('ServiceUnavailable', 'connect ECONNREFUSED')],
    ['store-unreachable', failure('ServiceUnavailable', 'No routing servers', failure('SessionExpired'))],
    ['store-tls', failure('ServiceUnavailable', TLS)],
    ['store-tls', failure('ServiceUnavailable', 'No routing servers', failure('SessionExpired', TLS))],
    ['store-tls', failure('ServiceUnavailable', CERTIFICATE)],
    ['store-unauthorized', failure('Neo.ClientError.Security.Unauthorized')],
    ['store-unauthorized', failure('Neo.ClientError.Security.CredentialsExpired')],
    ['store-unauthorized', failure('Neo.ClientError.Security.AuthenticationRateLimit')],
    [
      'store-forbidden',
      failure('Neo.ClientError.Security.Forbidden', "Create constraint operation 'x' is not allowed"),
    ],
    ['store-forbidden', failure('Neo.ClientError.Security.Forbidden', 'Read operations are not allowed')],
    ['store-no-database', failure('Neo.ClientError.Database.DatabaseNotFound')],
    [
      'store-no-database',
      failure('ServiceUnavailable', 'No routing servers', failure('Neo.TransientError.General.DatabaseUnavailable')),
    ],
    [
      'store-conflict',
      failure('Neo.ClientError.Schema.ConstraintValidationFailed', 'Node(0) already exists with label `Company`'),
    ],
    ['store-read-only', failure('Neo.ClientError.Cluster.NotALeader')],
    ['store-read-only', failure('Neo.ClientError.General.ForbiddenOnReadOnlyDatabase')],
    ['store-read-only', failure('Neo.ClientError.General.WriteOnReadOnlyAccessDatabase')],
  ])('is %s for %s', (code, error) => {
    const ours = neo4jError(error, PLACE);
    expect(ours).toBeInstanceOf(DealgraphError);
    expect(ours).toMatchObject({ code, cause: error, message: expect.stringContaining(PLACE.location) });
    expect((ours as DealgraphError).hint).toBeTruthy();
  });

  it('says of each failure what to do, in words of its own', () => {
    const codes = [
      failure('ServiceUnavailable'),
      failure('ServiceUnavailable', TLS),
      failure('ServiceUnavailable', CERTIFICATE),
      failure('Neo.ClientError.Security.Unauthorized'),
      failure('Neo.ClientError.Security.Forbidden', 'constraint'),
      failure('Neo.ClientError.Security.Forbidden'),
      failure('Neo.ClientError.Database.DatabaseNotFound'),
      failure('Neo.ClientError.Cluster.NotALeader'),
    ];
    const hints = codes.map((error) => (neo4jError(error, PLACE) as DealgraphError).hint);
    expect(new Set(hints).size).toBe(codes.length);
  });

  it.each([
    failure('Neo.ClientError.Statement.SyntaxError'),
    failure('Neo.ClientError.Schema.ConstraintValidationFailed', 'Node(0) already exists with label `Dealgraph`'),
    new RangeError('no server'),
  ])('leaves %s alone', (error) => {
    expect(neo4jError(error, PLACE)).toBe(error);
  });
});
