import { Client } from 'pg';
import { type ServerAddress } from './postgres-server';

/** Opens a connection as the superuser, who passes every row-level policy; the caller ends it. */
export async function connectAsSuperuser(server: ServerAddress, database: string): Promise<Client> {
  const { host, port, superuser: user, password } = server;
  const client = new Client({ host, port, user, password, database });
  await client.connect();
  return client;
}
