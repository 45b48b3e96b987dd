import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { AgreementEnding } from '../../contracts/vocabulary/agreement';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { anAgreement, bind, inPerson, sendAgreement, type SentAgreement, yuFamily } from './yu-family';

/** One agreement for every way of ending, one after the other in one household; the last one ends because the mother is home. */
const { director, mother, grandfather, householdId, child } = yuFamily;

let county: StoryCounty;
let agreement: SentAgreement;
let day = 18;
beforeAll(async () => {
  county = await startCounty();
  await bind(county, 'guardian');
  without = await counted();
});
afterAll(() => county.stop());

/** In force in the village, without this household. */
let without = 0;
const on = (which: number): string => `2026-11-${String(which)}`;
const counted = async (): Promise<number> =>
  Number(
    (
      await county.column(
        "select n from coverage_count where measure = 'agreement.in-force' and village_code = (select village_code from household where id = $1)",
        [householdId],
      )
    )[0],
  );
const openTasks = async () =>
  (await county.call(director, 'task.list', {})).tasks
    .filter(({ c }) => c === child.id)
    .map(({ kind }) => kind);
const ended = () =>
  county.column("select state || ' ' || ended_why || ' ' || ended_on from agreement where id = $1", [
    agreement.agreementId,
  ]);
const nextMorning = async (): Promise<void> => {
  day += 1;
  await county.cloud.moveClock(`${on(day)}T09:00:00+08:00`);
};

/** Drafted, sent and signed by both today. */
const sign = async (to = '2027-10-31'): Promise<void> => {
  agreement = await sendAgreement(county, { content: anAgreement({ term: { from: on(day), to } }) });
  for (const signer of [mother, grandfather])
    await county.call(director, 'agreement.sign', inPerson(agreement, signer.personId));
};

const ending = (why: AgreementEnding, spec: object = {}) => ({
  agreementId: agreement.agreementId,
  why,
  on: on(day - 1),
  note: '商量过了',
  ...spec,
});
const temporary = { takeover: { kind: 'temporary', by: 'relative', who: '姨妈家' } };

/** Refused, and no value anywhere is different. */
const refused = async (input: object, as: string = director) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, 'agreement.end', input);
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

const WISHES = ['child-wish', 'guardian-wish', 'caregiver-wish'] as const;

describe.each(WISHES)('an agreement that ends by %s', (why) => {
  it('does not end while nobody would look after the child, and says under which articles', async () => {
    await sign();
    expect(await counted()).toBe(without + 1);
    expect(await openTasks()).not.toContain('agreement-unsigned');
    await nextMorning();

    expect(await refused(ending(why))).toEqual({
      code: 'agreement.gapLeft',
      fields: ['takeover'],
      article: '未成年人保护法第二十一条、第二十二条',
    });
    // Home only next week: the days in between are bare.
    const late = { kind: 'guardian-home', personId: mother.personId, from: on(day + 7) };
    expect(await refused(ending(why, { takeover: late }))).toMatchObject({ code: 'agreement.gapLeft' });
    expect(await counted()).toBe(without + 1);
  });

  it('does not end tomorrow, nor before it began', async () => {
    const wrong = { code: 'agreement.endDayInvalid', fields: ['on'] };
    expect(await refused(ending(why, { on: on(day + 1), ...temporary }))).toEqual(wrong);
    expect(await refused(ending(why, { on: on(day - 3), ...temporary }))).toEqual(wrong);
  });

  it('is ended by the household’s own director and nobody else', async () => {
    expect(await refused(ending(why, temporary), 'shenyulan')).toEqual({ code: 'agreement.notFound' });
    expect(await refused(ending(why, temporary), 'yufang')).toEqual({ code: 'access.denied' });
  });

  it('ends with somebody named for the time being; the same day the child is uncovered and on the director’s list', async () => {
    await county.call(director, 'agreement.end', ending(why, temporary), `end-${why}`);

    expect(await ended()).toEqual([`ended ${why} ${on(day - 1)}`]);
    expect(await counted()).toBe(without);
    expect(await openTasks()).toContain('agreement-unsigned');
    expect(
      await county.call('yufang', 'agreement.show', { agreementId: agreement.agreementId }),
    ).toMatchObject({
      state: 'ended',
    });
  });

  it('ends once: a second time is refused, the same call again is the same answer', async () => {
    expect(await refused(ending(why, temporary))).toEqual({ code: 'agreement.wrongState' });
    const before = await tableContents(county.root);
    await county.call(director, 'agreement.end', ending(why, temporary), `end-${why}`);
    expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  });
});

describe('an agreement that ends because the caregiver is unfit', () => {
  it('is a finding first, which the guardians and the township know of', async () => {
    await sign();
    await nextMorning();
    expect(await refused(ending('caregiver-unfit', temporary))).toEqual({
      code: 'agreement.findingMissing',
      article: '未成年人保护法第四十三条',
    });
    const { findingId } = await county.call(director, 'finding.open', {
      householdId,
      caregiver: grandfather.personId,
      kind: 'unable',
      foundOn: on(day),
      note: '摔伤了，走不了路',
    });
    for (const step of ['guardians-told', 'township-told'] as const) {
      expect(await refused(ending('caregiver-unfit', temporary))).toMatchObject({
        code: 'agreement.findingMissing',
      });
      await county.call(director, 'finding.recordStep', {
        findingId,
        step,
        on: on(day),
        how: '打电话',
        receipt: '接电话的人知道了',
      });
    }
  });

  it('even then leaves nobody without care, and ends with somebody named', async () => {
    expect(await refused(ending('caregiver-unfit'))).toMatchObject({
      code: 'agreement.gapLeft',
      article: '未成年人保护法第二十一条、第二十二条',
    });
    await county.call(director, 'agreement.end', ending('caregiver-unfit', temporary));
    expect(await ended()).toEqual([`ended caregiver-unfit ${on(day - 1)}`]);
    expect(await counted()).toBe(without);
    expect(await openTasks()).toContain('agreement-unsigned');
  });
});

describe('an agreement whose term is over', () => {
  it('cannot be said to have expired by anybody', async () => {
    await sign(on(day + 1));
    await nextMorning();
    expect(await refused(ending('expired', temporary))).toMatchObject({ code: 'input.invalid' });
    expect(await counted()).toBe(without + 1);
  });

  it('ends by itself on its last day, and the morning after the child is uncovered and on the list', async () => {
    await nextMorning();
    expect(await ended()).toEqual([`ended expired ${on(day - 1)}`]);
    expect(await counted()).toBe(without);
    expect(await openTasks()).toContain('agreement-unsigned');
  });
});

describe('an agreement that ends because a parent is home', () => {
  it('needs the parent home on the very next day', async () => {
    await sign();
    await nextMorning();
    const home = (from: number) => ({
      takeover: { kind: 'guardian-home', personId: mother.personId, from: on(from) },
    });
    expect(await refused(ending('guardian-returned', home(day + 1)))).toMatchObject({
      code: 'agreement.gapLeft',
    });
    expect(
      await refused(
        ending('guardian-returned', { takeover: { ...home(day).takeover, personId: grandfather.personId } }),
      ),
    ).toMatchObject({ code: 'agreement.gapLeft' });

    await county.call(director, 'agreement.end', ending('guardian-returned', home(day)));
    expect(await ended()).toEqual([`ended guardian-returned ${on(day - 1)}`]);
  });

  it('asks for no agreement any more the same day, and counts none', async () => {
    expect(await counted()).toBe(without);
    expect(await openTasks()).not.toContain('agreement-unsigned');
  });
});
