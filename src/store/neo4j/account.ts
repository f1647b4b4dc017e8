import { DealgraphError } from '../../domain/errors.ts';

export interface Account {
  username: string;
  password: string;
}

/** What is known of the account when somebody is to be asked for the rest. */
export interface AccountQuestion {
  /** Address of the server, without credentials. */
  location: string;
  /** Undefined where it has to be asked for too. */
  username: string | undefined;
}

/** Asks for an account; undefined where there is nobody to ask. */
export type AskAccount = (question: AccountQuestion) => Promise<Account | undefined>;

/** The user that every server has at first. */
export const FIRST_USER = 'neo4j';

/** The account, where the password is given; a user name alone is none. */
export function givenAccount(username: string | undefined, password: string | undefined): Account | undefined {
  return password ? { username: username || FIRST_USER, password } : undefined;
}

export function accountNeeded(location: string, cause: unknown): DealgraphError {
  return new DealgraphError('store-unauthorized', `Neo4j at ${location} wants a user name and password`, {
    hint: 'set NEO4J_USERNAME and NEO4J_PASSWORD, or run it on a terminal, which asks for them',
    cause,
  });
}
