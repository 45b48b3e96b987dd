import { connectAsSuperuser } from './connect-as-superuser';
import { type ServerAddress } from './postgres-server';

/** Removes a database and breaks off whoever is connected to it; nothing happens if there is none. */
export async function dropDatabase(server: ServerAddress, name: string): Promise<void> {
  const client = await connectAsSuperuser(server, 'postgres');
  try {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  } finally {
    await client.end();
  }
}
