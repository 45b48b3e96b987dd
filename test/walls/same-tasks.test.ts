import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import { changeCareFiles } from '../../cloudfunctions/change-care-files/change-care-files';
import { consequencesOf } from '../../cloudfunctions/change-care-files/consequences';
import { connect, type Database } from '../../cloudfunctions/platform/database/connection';
import { loadCareFiles } from '../../cloudfunctions/stores/care-files/load-care-files';
import { dayFrom } from '../../domain/calendar/calendar-day';
import type { CareFile } from '../../domain/care-file/care-file';
import type { Occasion } from '../../domain/care-file/decided';
import type { CareRecord } from '../../domain/care-file/records';
import { decideConfirmContact } from '../../domain/contact/decide-confirm-contact';
import { allow } from '../../domain/decision';
import { rulesFor } from '../../domain/policy/rules';
import type { TaskChange } from '../../domain/task/derive-tasks';
import { isBound, openidOf } from '../../local/demo/contact-details';
import { places } from '../../local/demo/demo-county';
import { demoId } from '../../local/demo/demo-id';
import { testServer } from '../../local/postgres/test-server';
import { type County, openCounty } from './open-county';
import { type Sight, TODAY, withoutKeeping } from './sight';

const LAST_WEEK = '2026-W46';
const today = dayFrom(TODAY);
const now = new Date(`${TODAY}T09:00:00+08:00`);

type Outcome = {
  /** The facts the tasks were derived from. */
  readonly file: CareFile;
  readonly records: readonly CareRecord[];
  readonly tasks: readonly TaskChange[];
};

type Parent = Sight & { readonly home: string };

const parents: readonly Parent[] = places.flatMap(({ home }) =>
  home.guardians.filter(isBound).map(({ key }) => {
    const household = demoId('hh', home.key);
    return {
      key,
      openid: openidOf(key),
      personId: demoId('pe', key),
      family: [household],
      regions: [],
      home: household,
    };
  }),
);

/** Both lines of last week for every child; no record where the week is not owed. */
const recordsOf = (file: CareFile, occasion: Occasion): readonly CareRecord[] => {
  const confirm = { week: LAST_WEEK, lines: ['child', 'caregiver'] as const, source: 'guardian' as const };
  const childIds = file.children.map(({ id }) => id);
  const empty = { happenedOn: null, mode: null, topics: [], note: null, askDirector: false };
  const decided = decideConfirmContact(file, { ...confirm, ...empty, childIds }, occasion);
  return decided.ok ? decided.value.records : [];
};

/** The load names no order for some lists, and the rules ask for none. */
const inOneOrder = (value: unknown): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((item) => ({ item: inOneOrder(item), key: JSON.stringify(inOneOrder(item)) }));
    return items.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([field, part]) => [field, inOneOrder(part)]));
};

describe('a parent confirming last week', () => {
  let county: County;
  let superuser: Database;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    const { host, port, superuser: user, password } = testServer();
    const { pathname } = new URL(county.connectionString);
    const connectionString = `postgres://${user}:${encodeURIComponent(password)}@${host}:${String(port)}${pathname}`;
    superuser = connect({ max: 1, connectionString });
  });
  afterAll(async () => {
    await superuser.destroy();
    await county.close();
  });

  /** Through both walls, as the write path does it. */
  const throughTheWalls = (parent: Parent): Promise<Outcome> =>
    withoutKeeping(county, parent, async (tx) => {
      const author = {
        tx,
        now,
        today,
        actor: parent.personId ?? '',
        role: 'guardian',
        op: 'contact.confirm',
      };
      const changed = await changeCareFiles(author, {
        householdIds: [parent.home],
        also: { week: LAST_WEEK },
        decide: (file, _rules, occasion) => {
          const records = recordsOf(file, occasion);
          return allow({ records, answer: { file, records } });
        },
      });
      const [answer] = changed.ok ? changed.value.answers : [];
      if (!changed.ok || answer === undefined) throw new Error(`${parent.key} reached no care file.`);
      return { ...answer, tasks: changed.value.tasks };
    });

  /** With nothing in the way: the superuser's view of the same household, and the same records. */
  const withoutWalls = ({ home }: Parent, records: readonly CareRecord[]): Promise<Outcome> =>
    superuser.transaction().execute(async (tx) => {
      const [file] = await loadCareFiles(tx, {
        householdIds: [home],
        today: TODAY,
        also: { week: LAST_WEEK },
      });
      if (file === undefined) throw new Error(`There is no household ${home}.`);
      const rules = rulesFor(file.pack, file.overrides);
      const { tasks } = consequencesOf(file, { rules, records, notice: null, today, now });
      return { file, records, tasks };
    });

  it('derives the tasks that anybody who sees everything would derive, household by household', async () => {
    const closed: string[] = [];
    for (const parent of parents) {
      const seen = await throughTheWalls(parent);
      expect(inOneOrder(seen)).toEqual(inOneOrder(await withoutWalls(parent, seen.records)));
      closed.push(...seen.tasks.filter(({ event }) => event === 'done').map(() => parent.home));
    }
    expect(parents.length).toBeGreaterThan(50);
    // Not all of it may be agreement about nothing.
    expect(new Set(closed).size).toBeGreaterThan(3);
  });
});
