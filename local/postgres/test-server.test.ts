import { describe, expect, it } from '@jest/globals';
import { connectAsSuperuser } from './connect-as-superuser';
import { testServer } from './test-server';

describe('the server of a test run', () => {
  it('answers, and does not wait for the disk', async () => {
    const client = await connectAsSuperuser(testServer(), 'postgres');
    const { rows } = await client.query(`SELECT current_setting('fsync') AS fsync`);
    await client.end();

    expect(rows).toEqual([{ fsync: 'off' }]);
  });
});
