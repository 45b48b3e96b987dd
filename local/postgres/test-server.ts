import { type ServerAddress } from './postgres-server';

/** The server that `jest-global-setup.ts` started for this run. */
export function testServer(): ServerAddress {
  const {
    TEST_PG_HOST: host,
    TEST_PG_PORT: port,
    TEST_PG_USER: superuser,
    TEST_PG_PASSWORD: password,
  } = process.env;
  if (!host || !port || !superuser || !password) {
    throw new Error(
      'No database server for tests: jest-global-setup.ts has to be the globalSetup of jest.config.mjs.',
    );
  }
  return { host, port: Number(port), superuser, password };
}
