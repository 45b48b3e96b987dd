import { existsSync } from 'node:fs';
import path from 'node:path';
import { type PostgresServer, type ServerAddress } from './postgres-server';
import { startThrowAwayServer } from './throw-away-server';

declare global {
  // The only thing jest carries from set-up to teardown is the global object, which `var` declares.
  var testPostgres: PostgresServer | undefined;
}

const PREPARE_TEMPLATE = path.resolve(__dirname, '../../test/database/prepare-template.ts');

/**
 * Starts one server for the whole run of the tests, tells the workers about it in the environment (read it with
 * `testServer()`), and lets `test/database/prepare-template.ts`, if there is one, prepare the database that each
 * test file copies.
 */
export default async function startForTests(): Promise<void> {
  const server = await startThrowAwayServer();
  globalThis.testPostgres = server;
  process.env['TEST_PG_HOST'] = server.host;
  process.env['TEST_PG_PORT'] = String(server.port);
  process.env['TEST_PG_USER'] = server.superuser;
  process.env['TEST_PG_PASSWORD'] = server.password;

  try {
    await prepareTemplate(server);
  } catch (error) {
    // Jest skips the teardown when the set-up fails.
    await server.stop();
    throw error;
  }
}

async function prepareTemplate(server: ServerAddress): Promise<void> {
  if (!existsSync(PREPARE_TEMPLATE)) return;
  const preparation: unknown = await import(PREPARE_TEMPLATE);
  if (!isPreparation(preparation))
    throw new Error(`${PREPARE_TEMPLATE} has to export prepareTemplate(server).`);
  await preparation.prepareTemplate(server);
}

type Preparation = { readonly prepareTemplate: (server: ServerAddress) => Promise<void> };

function isPreparation(value: unknown): value is Preparation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'prepareTemplate' in value &&
    typeof value.prepareTemplate === 'function'
  );
}
