import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { handlers } from '../../cloudfunctions/api/handlers';
import type { Envelope } from '../../contracts/errors';
import { operations } from '../../contracts/index';
import { changedTables, tableContents } from '../stories/table-contents';
import { strangers } from './every-operation/add-strangers';
import { everyCase } from './every-operation/every-case';
import { openTold } from './every-operation/open-told';
import { FAMILIES, type OperationCase } from './every-operation/operation-case';

/** What a call remembers of itself, whatever comes of it. */
const REMEMBERED = ['request', 'access_entry'];

/** No record is named: a code of WeChat's is exchanged for a session. */
const WITHOUT_A_CASE = ['session.start'];

/** What somebody hears who has no business there: never that the input was wrong, and never a bug. */
const WALLS = [
  'access.denied',
  'caller.notBound',
  'record.notFound',
  'agreement.notFound',
  'attachment.notFound',
  'notice.notFound',
  'notice.notRecipient',
  'notice.ownVillageOnly',
  'notice.ownSchoolOnly',
  // Named by kind and cause: nothing of it lies in the caller's own county.
  'notice.parkedOver',
  'invitation.invalid',
];
const NOTHING = 'gets nothing';

describe('somebody who has nothing to do with a family', () => {
  let told: Awaited<ReturnType<typeof openTold>>;
  let ids: readonly string[] = [];
  let names: readonly string[] = [];
  beforeAll(async () => {
    told = await openTold({ handlers });
    const known = await told.county.rows<{ id: string; home: string; name: string }>(
      `select id, household_id as home, name from child where household_id = any ($1)
         union select p.id, l.household_id, p.name from person p join (
           select person_id, household_id from guardian_link where to_on is null
           union select person_id, household_id from caregiver_link where to_on is null) l on l.person_id = p.id
           where l.household_id = any ($1)`,
      [FAMILIES],
    );
    ids = known.flatMap(({ id, home }) => [id, home]);
    names = known.map(({ name }) => name);
    expect(names.length).toBeGreaterThan(15);
  });
  afterAll(() => told.close());

  it('is thought of in every operation there is', () => {
    const known = [...new Set(everyCase.map(({ op }) => op)), ...WITHOUT_A_CASE].sort();
    expect(known).toEqual(Object.keys(operations).sort());
  });

  const verdict = ({ open }: OperationCase, answer: Envelope): string => {
    const spoken = JSON.stringify(answer);
    const secrets = open === 'echoes' ? ids : [...ids, ...names];
    const leaked = secrets.filter((secret) => spoken.includes(secret));
    if (leaked.length > 0) return `is told ${leaked.join(' ')}`;
    if (answer.ok) return open === undefined ? 'is let in' : NOTHING;
    return WALLS.includes(answer.refusal.code) ? NOTHING : `hears ${answer.refusal.code}`;
  };

  it.each(everyCase.map((one) => [one.op, one] as const))('gets nothing by %s', async (op, one) => {
    const input = await one.input(told);
    const contents = () => tableContents(told.county.root, { except: REMEMBERED });
    const before = await contents();
    const outcomes: string[] = [];
    for (const [who, key] of Object.entries(strangers)) {
      const answer = await told.county.call(key, op, one.guess ?? input);
      outcomes.push(`${who} ${verdict(one, answer)}`);
    }
    expect(outcomes).toEqual(Object.keys(strangers).map((who) => `${who} ${NOTHING}`));
    if (one.open !== 'own') expect(changedTables(before, await contents())).toEqual([]);

    // The same call by somebody who may: it was the walls that held, not a wrong input.
    const answer = await told.county.call(one.as, op, input);
    told.keep(op, answer);
    expect(answer.ok ? 'allowed' : answer.refusal.code).toBe(one.reaches ?? 'allowed');
  });
});
