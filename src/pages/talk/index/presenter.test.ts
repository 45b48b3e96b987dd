import { describe, expect, test } from '@jest/globals';
import { standingOf, type Talk, waits } from './presenter';

const talk = (state: Talk['state'], spec: Partial<Talk> = {}): Talk => ({
  talkId: 'tk_aaaaaaaaaaa2',
  state,
  askedOn: '2026-11-17',
  by: null,
  followedOn: null,
  ...spec,
});
const TODAY = '2026-11-18';

describe('how far a wish to talk is', () => {
  test('is told with the name of who will call, and with the day on which they talked', () => {
    expect(standingOf(talk('asked'), TODAY)).toContain('昨天');
    expect(standingOf(talk('accepted', { by: '陶静' }), TODAY)).toContain('陶静');
    expect(standingOf(talk('followed', { followedOn: '2026-11-18' }), TODAY)).toContain('今天聊过了');
    expect(standingOf(talk('closed'), TODAY)).toContain('了结');
  });

  test('is nothing where nobody has asked, or who did has taken it back', () => {
    expect(standingOf(null, TODAY)).toBeUndefined();
    expect(standingOf(talk('withdrawn'), TODAY)).toBeUndefined();
  });

  test('is taken back only while somebody is still to call', () => {
    expect(
      (['asked', 'accepted', 'followed', 'closed', 'withdrawn'] as const).map((each) => waits(talk(each))),
    ).toEqual([true, true, false, false, false]);
    expect(waits(null)).toBe(false);
  });
});
