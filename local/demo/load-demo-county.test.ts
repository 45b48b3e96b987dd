import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Client } from 'pg';
import { migrate } from '../../cloudfunctions/database/migrate';
import { decryptField, lookUpHash } from '../../cloudfunctions/platform/field-encryption';
import { connect } from '../../cloudfunctions/platform/database/connection';
import { connectAsSuperuser } from '../postgres/connect-as-superuser';
import type { PostgresServer } from '../postgres/postgres-server';
import { startThrowAwayServer } from '../postgres/throw-away-server';
import { demoId } from './demo-id';
import { loadDemoCounty } from './load-demo-county';
import { personas } from './personas';

process.env['FIELD_KEYS'] = `test:${Buffer.alloc(32, 7).toString('base64')}`;

const START = { today: '2026-11-18', now: '2026-11-18T09:00:00+08:00' };

describe('loading the demo county', () => {
  let server: PostgresServer;
  let client: Client;

  beforeAll(async () => {
    server = await startThrowAwayServer();
    client = await migratedDatabase(server);
  });
  afterAll(async () => {
    await client.end();
    await server.stop();
  });

  const count = async (sql: string): Promise<number> => {
    const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${sql}`);
    return rows[0]?.n ?? -1;
  };

  it('is refused before the story begins, and writes nothing', async () => {
    await expect(loadDemoCounty(client, { ...START, today: '2026-11-17' })).rejects.toThrow(
      'begins on 2026-11-18',
    );
    expect(await count('region')).toBe(0);
  });

  it('fills an empty database that every constraint holds for', async () => {
    await loadDemoCounty(client, START);
    expect(await count(`region where level = 'village'`)).toBe(12);
    expect(await count('child')).toBe(60);
    expect(await count('household')).toBe(45);
    expect(await count('task')).toBe(0);
    expect(await count(`child where next_review_on = '2026-11-18' and reviewed_on = '2026-11-17'`)).toBe(60);
  });

  it('stores accounts and numbers so that the functions find and read them', async () => {
    const liumin = personas.find(({ key }) => key === 'liumin');
    if (liumin === undefined) throw new Error('no such persona');
    const { rows } = await client.query<Record<'id' | 'phone' | 'hash' | 'openid', string>>(
      `select p.id, p.phone_cipher as phone, p.phone_hash as hash, i.value_cipher as openid
        from identity i join person p on p.id = i.person_id where i.hash = $1`,
      [lookUpHash('wx_openid', liumin.openid)],
    );
    const { id, phone, hash, openid } = { id: '', phone: '', hash: '', openid: '', ...rows[0] };
    expect([id, hash]).toEqual([liumin.personId, lookUpHash('person.phone', liumin.phone)]);
    expect(decryptField('person.phone', phone)).toBe(liumin.phone);
    expect(decryptField('identity.value', openid)).toBe(liumin.openid);
  });

  it('writes nothing that happens after its first morning', async () => {
    for (const table of ['contact', 'director_contact', 'visit']) {
      expect(await count(`${table} where happened_on >= '2026-11-18' or entered_at > '${START.now}'`)).toBe(
        0,
      );
    }
    expect(await count(`signature where signed_at > '${START.now}'`)).toBe(0);
    expect(await count(`identity where bound_at > '${START.now}'`)).toBe(0);
  });

  it('counts coverage from the records themselves', async () => {
    const wrong = await count(`(
      select h.village_code, 'contact.' || c.line as measure, c.week as period, count(distinct c.child_id)::int as n
        from contact c join household h on h.id = c.household_id where c.current and not c.withdrawn group by 1, 2, 3
      except select village_code, measure, period, n from coverage_count
    ) as missing`);
    expect(wrong).toBe(0);
    expect(await count(`coverage_count where measure = 'tasks.open' and n = 0 and period = ''`)).toBe(12);
  });

  it('is refused a second time, and leaves what is there', async () => {
    await expect(loadDemoCounty(client, START)).rejects.toThrow('this one has regions');
    expect(await count('child')).toBe(60);
  });

  it('gives every row the same id each time', async () => {
    expect(await count(`child where id = '${demoId('ch', 'wangxiaoyu')}' and name = '王小雨'`)).toBe(1);
    expect(demoId('ch', 'wangxiaoyu')).toMatch(/^ch_[a-z2-7]{12}$/);
  });
});

/** As a deploy does it: an owner who may create roles, its database, the migrations. */
async function migratedDatabase(server: PostgresServer): Promise<Client> {
  const postgres = await connectAsSuperuser(server, 'postgres');
  await postgres.query(`create role care_owner login createrole password 'demo'`);
  await postgres.query('create database demo owner care_owner');
  await postgres.end();
  const { host, port } = server;
  const db = connect({ max: 1, connectionString: `postgres://care_owner:demo@${host}:${String(port)}/demo` });
  await migrate(db);
  await db.destroy();
  return connectAsSuperuser(server, 'demo');
}
