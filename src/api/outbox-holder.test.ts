import { describe, expect, test } from '@jest/globals';
import { aPhone, done, silence, visit } from './outbox-phone';

describe('a phone that changes hands', () => {
  test('shows and sends nothing of what somebody else wrote, and keeps it for who did', async () => {
    const { start, sent, network, held } = aPhone();
    network.answer = () => silence;
    await start().post([visit('rq_1')]);
    network.answer = () => done;
    sent.length = 0;
    held.by = 'pe_bbbbbbbbbbbb';

    const other = start();
    await other.flush();
    expect(sent).toEqual([]);
    expect(await other.state()).toEqual({ waiting: [], returned: [] });

    held.by = held.remembered;
    await start().flush();
    expect(sent).toEqual(['rq_1']);
  });

  test('loses nothing when the owner is met before the queue was looked at', async () => {
    const { start, network, stored } = aPhone();
    network.answer = () => silence;
    await start().post([visit('rq_1')]);

    const again = start();
    again.meet('pe_aaaaaaaaaaaa');

    expect((await again.state()).waiting.map(({ requestId }) => requestId)).toEqual(['rq_1']);
    expect(stored()).toContain('rq_1');
  });

  test('waits with what an earlier run left while nobody says who calls', async () => {
    const { start, sent, network, held } = aPhone();
    network.answer = () => silence;
    await start().post([visit('rq_1')]);
    network.answer = () => done;
    held.by = undefined;
    sent.length = 0;

    const again = start();
    await again.flush();
    expect(sent).toEqual([]);

    held.by = held.remembered;
    await again.flush();
    expect(sent).toEqual(['rq_1']);
  });
});
