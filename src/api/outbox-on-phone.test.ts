import { describe, expect, jest, test } from '@jest/globals';
import { createOutbox, type SendOutcome } from './outbox';
import { aPhone, done, refused, silence, visit } from './outbox-phone';

describe('what the outbox keeps on the phone', () => {
  test('survives a restart of the app with the same request ids', async () => {
    const { start, sent, network } = aPhone();
    network.answer = () => silence;
    await start().post([visit('rq_1')]);
    network.answer = () => done;

    const again = start();
    await again.flush();

    expect(sent).toEqual(['rq_1', 'rq_1']);
    expect((await again.state()).waiting).toEqual([]);
  });

  test('says so when the phone has no room, and still sends', async () => {
    const { start, network, phone } = aPhone();
    phone.full = true;
    const outbox = start();
    network.answer = () => silence;

    expect(await outbox.post([visit('rq_1')])).toEqual([{ kind: 'waiting', kept: false }]);
    network.answer = () => done;
    await outbox.flush();

    expect((await outbox.state()).waiting).toEqual([]);
  });

  test('is emptied of what waits and what was sent back, and nothing of it is sent later', async () => {
    const { start, network, sent, stored } = aPhone();
    network.answer = ({ requestId }) => (requestId === 'rq_1' ? refused : silence);
    await start().post([visit('rq_1'), visit('rq_2')]);
    const outbox = start();
    sent.length = 0;
    network.answer = () => done;

    await outbox.empty();
    await outbox.flush();

    expect(sent).toEqual([]);
    expect(await outbox.state()).toEqual({ waiting: [], returned: [] });
    expect(stored()).toBeUndefined();
  });

  test('stays empty when a letter that was on the wire is refused afterwards', async () => {
    const { start, network, stored } = aPhone();
    let answer: (outcome: SendOutcome) => void = () => undefined;
    network.answer = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const outbox = start(0);
    await outbox.post([visit('rq_1')]);
    await outbox.empty();
    const round = outbox.flush();

    answer(refused);
    await round;

    expect(await outbox.state()).toEqual({ waiting: [], returned: [] });
    expect(stored()).toBeUndefined();
  });

  test('leaves out what an earlier version kept in another form', async () => {
    const outbox = createOutbox({
      send: async () => done,
      store: { read: async () => '{"waiting":[{"id":1}],"returned":[]}', write: async () => undefined },
      holder: { remembered: async () => undefined, ask: async () => undefined },
      patience: 10,
    });

    expect(await outbox.state()).toEqual({ waiting: [], returned: [] });
  });

  test.each([
    { where: 'with room', full: false, answer: silence, times: 1 },
    { where: 'without room, as long as it waits', full: true, answer: silence, times: 0 },
    { where: 'without room, once it has arrived', full: true, answer: done, times: 1 },
  ])('lets a form go on a phone $where', async ({ full, answer, times }) => {
    const { start, network, phone } = aPhone();
    phone.full = full;
    network.answer = () => answer;
    const forget = jest.fn();

    await start().post([visit('rq_1')], forget);

    expect(forget).toHaveBeenCalledTimes(times);
  });
});
