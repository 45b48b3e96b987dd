import { describe, expect, test } from '@jest/globals';
import { aChild, aHome, aHousehold } from './a-home';
import { carriedHome } from './carried-home';

const asOf = new Date('2026-11-20T11:30:00Z');
const confirmed = { by: 'guardian', late: false } as const;
const home = aHome({
  households: [
    aHousehold({ children: [aChild({ child: confirmed, caregiver: confirmed, lastWeek: ['child'] })] }),
  ],
});

describe('a home kept on the phone', () => {
  test('counts on to today', () => {
    const sunday = carriedHome(home, asOf, new Date('2026-11-22T11:30:00Z'));
    expect(sunday).toMatchObject({ today: '2026-11-22', week: '2026-W47', daysLeft: 0 });
    expect(sunday.households?.[0]?.children[0]?.child).toEqual(confirmed);
  });

  test('knows nothing of the week that has begun since', () => {
    const monday = carriedHome(home, asOf, new Date('2026-11-23T01:00:00Z'));
    expect(monday).toMatchObject({ today: '2026-11-23', week: '2026-W48', daysLeft: 6 });
    expect(monday.households?.[0]?.children[0]).toMatchObject({
      child: null,
      caregiver: null,
      lastWeek: [],
    });
  });

  test('is as it was when it has just come', () => {
    expect(carriedHome(home, undefined, new Date('2031-01-01T00:00:00Z'))).toBe(home);
  });
});
