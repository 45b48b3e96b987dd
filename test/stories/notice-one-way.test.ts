import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startCounty, type StoryCounty } from './start-county';

const DIRECTOR = 'xuefang';
const VILLAGE = '990100002002';

let county: StoryCounty;
let noticeId = '';
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());

describe('a one-way word', () => {
  it('never becomes a task, whoever it doesn’t reach, and nobody is reminded of it', async () => {
    ({ noticeId } = await county.call(DIRECTOR, 'notice.send', {
      topic: 'law',
      regions: [VILLAGE],
      ask: 'nothing',
    }));
    await county.cloud.moveClock('2026-11-30T09:00:00+08:00');
    expect(
      await county.column("select id from task where kind = 'notice-unacknowledged' and period = $1", [
        noticeId,
      ]),
    ).toEqual([]);
    expect(await county.refusal(DIRECTOR, 'notice.remind', { noticeId })).toEqual({
      code: 'notice.nobodySilent',
    });
  });

  it('stands in the list of what was sent, the last first', async () => {
    await county.call(DIRECTOR, 'notice.send', { topic: 'bullying', regions: [VILLAGE] });
    const { notices, next } = await county.call(DIRECTOR, 'notice.listSent', { limit: 1 });
    expect(notices).toMatchObject([{ topic: 'bullying', mine: true }]);
    const further = await county.call(DIRECTOR, 'notice.listSent', { after: next ?? '', limit: 2 });
    expect(further.notices[0]).toMatchObject({
      noticeId,
      ask: 'nothing',
      mine: true,
      step: 'out',
      places: ['松林村'],
    });
  });
});
