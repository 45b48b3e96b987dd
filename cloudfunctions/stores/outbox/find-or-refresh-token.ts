import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { decryptField, encryptField } from '../../platform/field-encryption';

const NAME = 'wechat';
const COLUMN = 'platform_token.value';

export type FreshToken = { readonly token: string; readonly expiresInSeconds: number };

/**
 * WeChat's access token, kept in the database and refreshed under its row's lock, so that a hundred workers ask for one
 * token once. `stale` is the token WeChat has just called invalid: if another worker replaced it, theirs is used.
 */
export const findOrRefreshToken = async (
  tx: Tx,
  wanted: {
    readonly now: Date;
    readonly stale: string | null;
    readonly request: (force: boolean) => Promise<FreshToken>;
  },
): Promise<string> => {
  const { now, stale, request } = wanted;
  await sql`insert into platform_token (name, value_cipher, expires_at) values (${NAME}, '', ${new Date(0).toISOString()})
    on conflict do nothing`.execute(tx);
  const { rows } = await sql<{ value_cipher: string; expires_at: string }>`
    select value_cipher, expires_at from platform_token where name = ${NAME} for update`.execute(tx);
  const [row] = rows;
  const known = row === undefined || row.value_cipher === '' ? null : decryptField(COLUMN, row.value_cipher);
  const valid = row !== undefined && new Date(row.expires_at).getTime() > now.getTime();
  if (known !== null && valid && known !== stale) return known;

  const fresh = await request(stale !== null && known === stale);
  // Two minutes of slack: a token must not run out between here and the send.
  const expiresAt = new Date(now.getTime() + (fresh.expiresInSeconds - 120) * 1000);
  await sql`update platform_token set value_cipher = ${encryptField(COLUMN, fresh.token)}, expires_at = ${expiresAt.toISOString()}
    where name = ${NAME}`.execute(tx);
  return fresh.token;
};
