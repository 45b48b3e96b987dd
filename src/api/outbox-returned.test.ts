import { describe, expect, test } from '@jest/globals';
import type { Letter } from './letter';
import { about, aPhone, done, refused, visit } from './outbox-phone';

const photo: Letter = {
  requestId: 'rq_photo',
  op: 'attachment.upload',
  input: { householdId: about.householdId, kind: 'visit-photo', media: 'image/jpeg', content: '/9j/' },
  about,
  after: 'rq_1',
};

describe('a letter that came back', () => {
  test('puts what is written anew in the place of what came back, and its file goes after it', async () => {
    const { start, sent, network } = aPhone();
    const outbox = start();
    network.answer = () => refused;
    await outbox.post([visit('rq_1'), photo]);
    expect((await outbox.state()).waiting.map(({ requestId }) => requestId)).toEqual(['rq_photo']);

    network.answer = () => done;
    sent.length = 0;
    await outbox.post([visit('rq_1')]);
    expect(sent).toEqual(['rq_1', 'rq_photo']);
    expect(await outbox.state()).toEqual({ waiting: [], returned: [] });
  });

  test('puts away what waited for a letter that is put away', async () => {
    const { start, network, stored } = aPhone();
    const outbox = start();
    network.answer = () => refused;
    await outbox.post([visit('rq_1'), photo]);
    await outbox.dismiss('rq_1');
    expect(stored()).toBeUndefined();
  });
});
