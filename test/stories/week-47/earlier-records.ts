import { agreementContentOf } from './agreement-content';
import { families } from './fixture';
import { home, idOf, ofChildren, type Row, villageOf } from './ids';
import type { Family } from './shapes';

const YEAR = { from: '2026-09-01', to: '2027-08-31' };
const LAST_WEEK = '2026-W46';

/** Families whose agreement is in force. */
export const agreed = families.filter(({ agreement }) => agreement === 'in force');

export const agreements = (now: string): readonly Row[] =>
  agreed.map((family) => ({
    ...home(family),
    id: idOf('ag', family.key),
    version: 1,
    state: 'in-force',
    content: agreementContentOf(family, YEAR),
    digest: 'signed-on-paper-before-this-week',
    term_from: YEAR.from,
    term_to: YEAR.to,
    pack_version: `${villageOf(family).pack}@before`,
    text_version: 'national-2',
    drafted_by: idOf('pe', villageOf(family).director),
    drafted_at: now,
    in_force_on: YEAR.from,
  }));

/** School and village were told in writing long before. */
export const receipts = (now: string): readonly Row[] =>
  agreed.flatMap((family) =>
    ['school', 'village'].map((target) => ({
      ...home(family),
      agreement_id: idOf('ag', family.key),
      target,
      given_on: YEAR.from,
      how: '书面',
      receiver: '收件人',
      recorded_by: idOf('pe', villageOf(family).director),
      recorded_at: now,
    })),
  );

/** Last week as every family that owed it confirmed it: the first parent, both lines, on Sunday. */
export const lastWeek = (): readonly Row[] =>
  ofChildren((family, childId) => {
    const [parent] = family.away;
    if (parent === undefined || family.opened > '2026-11-09') return [];
    return ['child', 'caregiver'].map((line) => ({
      ...home(family),
      id: idOf('co', `${childId}:${line}`),
      child_id: childId,
      line,
      week: LAST_WEEK,
      source: 'guardian',
      source_person: idOf('pe', parent.key),
      revision: 1,
      current: true,
      withdrawn: false,
      entered_at: '2026-11-15T20:00:00+08:00',
      late: false,
    }));
  });

const staffRecord = (family: Family, childId: string, day: string) => ({
  ...home(family),
  child_id: childId,
  director_id: idOf('pe', villageOf(family).director),
  happened_on: day,
  entered_at: `${day}T17:00:00+08:00`,
  withdrawn: false,
});

/** The director's last call with each child. */
export const calls = (): readonly Row[] =>
  ofChildren((family, childId) =>
    family.lastCall === null
      ? []
      : [
          {
            ...staffRecord(family, childId, family.lastCall),
            id: idOf('dc', childId),
            mode: 'phone',
            spoke_with: ['child'],
            outcome: 'reached',
          },
        ],
  );

/** The director's last visit to each child. */
export const visits = (): readonly Row[] =>
  ofChildren((family, childId) =>
    family.lastVisit === null
      ? []
      : [
          {
            ...staffRecord(family, childId, family.lastVisit),
            id: idOf('vi', childId),
            saw_child: true,
            talked_alone: true,
            caregiving: 'in-place',
          },
        ],
  );
