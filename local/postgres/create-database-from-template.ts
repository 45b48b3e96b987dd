import { connectAsSuperuser } from './connect-as-superuser';
import { type ServerAddress } from './postgres-server';

/**
 * Makes a database as a copy of another one, which nobody may be connected to meanwhile; several copies may be made
 * at once.
 */
export async function createDatabaseFromTemplate(
  server: ServerAddress,
  name: string,
  template: string,
): Promise<void> {
  const client = await connectAsSuperuser(server, 'postgres');
  try {
    await client.query(
      `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(template)}`,
    );
  } finally {
    await client.end();
  }
}
