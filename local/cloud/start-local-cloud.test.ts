import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { wechatTemplateId } from './registrations';
import { type LocalCloud, startLocalCloud } from './start-local-cloud';
import { aDataFolder, removeFolder, smallCloud } from './testing/data-folder';

let dataDir: string;
let cloud: LocalCloud;
beforeAll(async () => {
  dataDir = aDataFolder();
  cloud = await startLocalCloud(smallCloud(dataDir));
});
afterAll(async () => {
  await cloud.stop();
  removeFolder(dataDir);
});

const isHealthy = async (): Promise<boolean> => (await fetch(`${cloud.url}/healthz`)).ok;

describe('a fresh local cloud', () => {
  it('has loaded its county with the keys that the functions get', async () => {
    const client = await cloud.sql();
    const { rows } = await client.query<{ day: string; secret: string }>(
      'SELECT today::text AS day, secret FROM loaded',
    );
    await client.end();
    const { data } = (await cloud.call('liu-min', 'echo')) as {
      data: { environment: Record<string, string> };
    };

    expect(rows).toEqual([{ day: '2026-11-18', secret: expect.stringMatching(/^k1\./) }]);
    expect(data.environment['FIELD_KEYS']).toMatch(/^k1:/);
    expect(process.env['FIELD_KEYS']).toBeUndefined();
  });

  it('keeps its keys for the owner alone', () => {
    expect(statSync(path.join(dataDir, 'keys.json')).mode & 0o777).toBe(0o600);
  });
});

describe('stopping, starting and starting over', () => {
  it('keeps clock, data, phones and keys across a restart', async () => {
    const keys = readFileSync(path.join(dataDir, 'keys.json'), 'utf8');
    await cloud.moveClock('2026-11-23T08:00:00+08:00');
    const to = { phone: '+8619900009002' };
    cloud.standIns.inbox.add({
      to,
      channel: 'sms',
      template: '2100003',
      fields: {},
      text: '…',
      result: 'ok',
    });
    await cloud.stop();
    cloud = await startLocalCloud(smallCloud(dataDir));

    expect(cloud.now()).toBe('2026-11-23T08:00:00+08:00');
    expect(cloud.inbox('zhou')).toMatchObject([{ template: 'notice', at: '2026-11-23T08:00:00+08:00' }]);
    expect(readFileSync(path.join(dataDir, 'keys.json'), 'utf8')).toBe(keys);
    const client = await cloud.sql();
    expect((await client.query('SELECT FROM loaded')).rowCount).toBe(1);
    await client.end();
  });

  it('is refused to a second cloud on the same data, in one sentence', async () => {
    await expect(startLocalCloud(smallCloud(dataDir))).rejects.toThrow(/is already using the database in/);
    expect(await isHealthy()).toBe(true);
  });

  it('is refused at a port that is taken, by this product or another program', async () => {
    const port = Number(new URL(cloud.url).port);
    await expect(startLocalCloud({ ...smallCloud(dataDir), port })).rejects.toThrow(
      `The product is already running at http://127.0.0.1:${port}/: open it there, or stop it before you start it again.`,
    );
  });

  it('goes back to the first Wednesday when it is reset, with nothing left', async () => {
    const client = await cloud.sql();
    // The reset breaks this connection off.
    client.on('error', () => undefined);
    await client.query('CREATE TABLE left_behind ()');

    expect(await cloud.reset()).toEqual({ now: '2026-11-18T09:00:00+08:00' });
    expect(cloud.inbox()).toEqual([]);
    expect(cloud.standIns.wechat.quota('o-liu-min', wechatTemplateId('contact-reminder') ?? '')).toBe(1);
    const fresh = await cloud.sql();
    expect((await fresh.query("SELECT to_regclass('left_behind') AS gone")).rows).toEqual([{ gone: null }]);
    expect((await fresh.query('SELECT FROM loaded')).rowCount).toBe(1);
    await fresh.end();
    expect(await cloud.call('liu-min', 'wait', { ms: 0 })).toMatchObject({ data: { calls: 1 } });
  });

  it('is refused without the keys of the data, and without what was kept being readable', async () => {
    await cloud.stop();
    const start = () => startLocalCloud(smallCloud(dataDir));
    const file = (name: string) => path.join(dataDir, name);

    renameSync(file('keys.json'), file('keys.away'));
    await expect(start()).rejects.toThrow(/The keys of the local data are missing: put .*keys\.json back/);
    expect(existsSync(file('keys.json'))).toBe(false);
    writeFileSync(file('keys.json'), '{}');
    await expect(start()).rejects.toThrow(/keys\.json is damaged/);
    renameSync(file('keys.away'), file('keys.json'));

    const clock = readFileSync(file('clock.json'), 'utf8');
    writeFileSync(file('clock.json'), 'x');
    await expect(start()).rejects.toThrow(/clock\.json is damaged/);
    rmSync(file('clock.json'));
    await expect(start()).rejects.toThrow(/The clock of the local data is missing: put .*clock\.json back/);
    writeFileSync(file('clock.json'), clock);

    const phones = readFileSync(file('stand-ins.json'), 'utf8');
    writeFileSync(file('stand-ins.json'), '{');
    await expect(start()).rejects.toThrow(/stand-ins\.json is damaged/);
    writeFileSync(file('stand-ins.json'), phones);

    cloud = await start();
    expect(await isHealthy()).toBe(true);
  });

  it('is refused without the built functions, before anything is made', async () => {
    const empty = aDataFolder();
    const start = startLocalCloud({
      ...smallCloud(path.join(empty, 'data')),
      functionsDir: path.join(empty, 'dist'),
    });

    await expect(start).rejects.toThrow(
      /are missing in .*dist \(api, timer, callback\): run "npm run build:functions"/,
    );
    expect(existsSync(path.join(empty, 'data'))).toBe(false);
    removeFolder(empty);
  });
});
