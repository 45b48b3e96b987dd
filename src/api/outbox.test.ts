import { describe, expect, jest, test } from '@jest/globals';
import type { Letter } from './letter';
import type { SendOutcome } from './outbox';
import { about, visit, done, silence, refused, broken, expired, aPhone } from './outbox-phone';

describe('the outbox', () => {
  test('sends a record at once and leaves nothing on the phone', async () => {
    const { start, stored } = aPhone();

    const posted = await start().post([visit('rq_1')]);

    expect(posted).toEqual([{ kind: 'sent', data: { closedTasks: 2 } }]);
    expect(stored()).toBeUndefined();
  });

  test('sends a report of a child in danger before everything that was written down earlier', async () => {
    const { start, sent, network } = aPhone();
    network.answer = () => silence;
    const outbox = start(0);
    await outbox.post([visit('rq_1'), visit('rq_2')]);
    const report: Letter = {
      requestId: 'rq_danger',
      op: 'concern.open',
      input: {
        householdId: 'hh_aaaaaaaaaaaa',
        childIds: ['ch_aaaaaaaaaaaa'],
        course: 'report',
        situations: ['missing'],
        foundOn: '2026-11-24',
      },
      about,
    };
    await outbox.post([report]);
    sent.length = 0;
    network.answer = () => done;
    await start().flush();

    expect(sent).toEqual(['rq_danger', 'rq_1', 'rq_2']);
  });

  test('keeps records without a signal and sends them in order when it is back', async () => {
    const { start, sent, network } = aPhone();
    const outbox = start();
    network.answer = () => silence;

    expect(await outbox.post([visit('rq_1'), visit('rq_2')])).toEqual([
      { kind: 'waiting', kept: true },
      { kind: 'waiting', kept: true },
    ]);
    sent.length = 0;
    network.answer = () => done;
    await outbox.flush();

    expect(sent).toEqual(['rq_1', 'rq_2']);
    expect(await outbox.state()).toEqual({ waiting: [], returned: [] });
  });

  test('holds a file back until the record it belongs to has arrived', async () => {
    const { start, sent, network } = aPhone();
    const outbox = start();
    const photo: Letter = {
      requestId: 'rq_photo',
      op: 'attachment.upload',
      input: { householdId: about.householdId, kind: 'visit-photo', media: 'image/jpeg', content: '/9j/' },
      about,
      after: 'rq_1',
    };
    network.answer = ({ requestId }) => (requestId === 'rq_1' ? broken : done);
    await outbox.post([visit('rq_1'), photo, visit('rq_2')]);
    expect(sent).toEqual(['rq_1', 'rq_2']);

    network.answer = () => done;
    await outbox.flush();
    expect(sent.slice(2)).toEqual(['rq_1', 'rq_photo']);
    expect(await outbox.state()).toEqual({ waiting: [], returned: [] });
  });

  test('does not take the same record in twice', async () => {
    const { start, sent, network } = aPhone();
    const outbox = start();
    network.answer = () => silence;
    await outbox.post([visit('rq_1')]);
    await outbox.post([visit('rq_1')]);
    network.answer = () => done;
    sent.length = 0;
    await outbox.flush();

    expect(sent).toEqual(['rq_1']);
  });

  test('sends once although two rounds are asked for at the same moment', async () => {
    const { start, sent, network } = aPhone();
    const outbox = start();
    network.answer = () => silence;
    await outbox.post([visit('rq_1')]);
    sent.length = 0;
    network.answer = () => done;

    await Promise.all([outbox.flush(), outbox.flush()]);

    expect(sent).toEqual(['rq_1']);
  });

  test('sends what joins while a round is under way', async () => {
    const { start, sent } = aPhone();
    const outbox = start();

    const posted = await Promise.all([outbox.post([visit('rq_1')]), outbox.post([visit('rq_2')])]);

    expect(posted.flat().map(({ kind }) => kind)).toEqual(['sent', 'sent']);
    expect(sent).toEqual(['rq_1', 'rq_2']);
    expect((await outbox.state()).waiting).toEqual([]);
  });

  test('hands a refusal back and goes on with the next record', async () => {
    const { start, network } = aPhone();
    const outbox = start();
    network.answer = ({ requestId }) => (requestId === 'rq_1' ? refused : done);

    const posted = await outbox.post([visit('rq_1'), visit('rq_2')]);

    expect(posted).toEqual([
      { kind: 'refused', refusal: { code: 'record.dayInFuture' }, requestId: 'rq_1' },
      { kind: 'sent', data: { closedTasks: 2 } },
    ]);
    expect((await outbox.state()).returned).toHaveLength(1);
  });

  test('keeps a returned record until somebody has read why', async () => {
    const { start, network, stored } = aPhone();
    network.answer = () => refused;
    await start().post([visit('rq_1')]);

    const again = start();
    expect((await again.state()).returned.map(({ letter }) => letter.requestId)).toEqual(['rq_1']);
    await again.dismiss('rq_1');

    expect(stored()).toBeUndefined();
  });

  test('keeps a record nobody knows the fate of, and does not let it hold up the others', async () => {
    const { start, network } = aPhone();
    const outbox = start();
    network.answer = ({ requestId }) => (requestId === 'rq_1' ? broken : done);

    const posted = await outbox.post([visit('rq_1'), visit('rq_2')]);

    expect(posted.map(({ kind }) => kind)).toEqual(['waiting', 'sent']);
    expect((await outbox.state()).waiting.map(({ requestId }) => requestId)).toEqual(['rq_1']);
  });

  test('waits whole when the session has run out', async () => {
    const { start, sent, network } = aPhone();
    const outbox = start();
    network.answer = () => expired;

    await outbox.post([visit('rq_1'), visit('rq_2')]);

    expect(sent).toEqual(['rq_1']);
    expect((await outbox.state()).waiting).toHaveLength(2);
  });

  test('says that it is kept when the network takes too long, and notices the answer later', async () => {
    jest.useFakeTimers();
    try {
      const { start, network } = aPhone();
      let answer: (outcome: SendOutcome) => void = () => undefined;
      network.answer = () =>
        new Promise((resolve) => {
          answer = resolve;
        });
      const outbox = start(4_000);
      const posting = outbox.post([visit('rq_1')]);
      await jest.advanceTimersByTimeAsync(4_000);
      expect(await posting).toEqual([{ kind: 'waiting', kept: true }]);

      answer(done);
      await jest.advanceTimersByTimeAsync(0);
      expect((await outbox.state()).waiting).toEqual([]);
    } finally {
      jest.useRealTimers();
    }
  });

  test('tells who watches of every change', async () => {
    const { start, network } = aPhone();
    const outbox = start();
    const seen: number[] = [];
    const stop = outbox.watch(({ waiting }) => seen.push(waiting.length));
    network.answer = () => silence;
    await outbox.post([visit('rq_1')]);
    network.answer = () => done;
    await outbox.flush();
    stop();
    await outbox.post([visit('rq_2')]);

    expect(seen).toEqual([1, 0]);
  });
});
