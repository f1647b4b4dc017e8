import neo4j, { type Driver, Neo4jError } from 'neo4j-driver';
import { expect, it } from 'vitest';
import { Neo4jStore } from '../../../src/store/neo4j/neo4jStore.ts';
import { forEachServer } from '../../support/forEachStore.ts';
import { testStatements } from '../../support/testStatements.ts';

/** A driver whose sessions do what they are asked, but find the network broken when they close. */
function breakingOnClose(driver: Driver): Driver {
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    const session = open(config);
    const close = session.close.bind(session);
    session.close = async () => {
      await close();
      throw new Neo4jError('Failed to connect to server. Caused by: read ECONNRESET', 'ServiceUnavailable', '', '');
    };
    return session;
  };
  return driver;
}

forEachServer(({ uri, username, password, database }) => {
  it('says that no server answers when a session cannot be closed', async () => {
    const driver = breakingOnClose(neo4j.driver(uri, neo4j.auth.basic(username, password)));
    const settings = { statements: testStatements, readOnly: false };
    const store = new Neo4jStore(driver, { location: uri, database }, 'Neo4j', settings);
    await expect(store.read('read/count-nodes')).rejects.toMatchObject({ code: 'store-unreachable' });
    await store.close();
  });
});
