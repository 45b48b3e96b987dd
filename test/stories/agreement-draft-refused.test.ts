import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { AgreementContent } from '../../contracts/agreement-content';
import { caregiverBars } from '../../contracts/vocabulary/agreement';
import { demoId } from '../../local/demo/demo-id';
import { startCounty, type StoryCounty } from './start-county';
import { changedTables, tableContents } from './table-contents';
import { anAgreement, aScreen, yuFamily } from './yu-family';

/** 2026-11-18 throughout. */
const ENTRUSTMENT = '未成年人保护法第二十二条';
const LIVING = '未成年人保护法第二十一条';
const { director, grandfather, child } = yuFamily;

let county: StoryCounty;
beforeAll(async () => {
  county = await startCounty();
});
afterAll(() => county.stop());
beforeEach(() => bornOn('1962-10-03'));

const bornOn = async (day: string | null): Promise<void> => {
  await county.root.query('update person set birth_on = $1 where id = $2', [day, grandfather.personId]);
};

const draft = (content: AgreementContent) => county.call(director, 'agreement.draft', { content });

/** The refusal of a draft, after making sure that it has left no value anywhere different. */
const refused = async (content: AgreementContent, as: string = director) => {
  const before = await tableContents(county.root);
  const refusal = await county.refusal(as, 'agreement.draft', { content });
  expect(changedTables(before, await tableContents(county.root))).toEqual([]);
  return refusal;
};

const screened = (changes: Parameters<typeof aScreen>[0]) => anAgreement({ caregiver: aScreen(changes) });

describe('whoever the law bars may not be entrusted', () => {
  it.each(caregiverBars)('refuses a caregiver with %s', async (bar) => {
    expect(await refused(screened({ bars: [bar] }))).toEqual({
      code: 'agreement.caregiverBarred',
      fields: ['content.caregiver.bars'],
      article: ENTRUSTMENT,
    });
  });

  it('refuses several bars at once, and an own income does not outweigh one', async () => {
    await bornOn('2009-05-01');
    const ownIncome = { stated: true, checkedByDirector: true };

    expect(await refused(screened({ bars: [...caregiverBars], ownIncome }))).toMatchObject({
      code: 'agreement.caregiverBarred',
    });
  });

  it('refuses a caregiver without full civil capacity', async () => {
    expect(await refused(screened({ fullCivilCapacity: false }))).toEqual({
      code: 'agreement.caregiverNoCapacity',
      fields: ['content.caregiver.fullCivilCapacity'],
      article: ENTRUSTMENT,
    });
  });

  it('refuses a caregiver whose age nobody knows', async () => {
    await bornOn(null);

    expect(await refused(anAgreement())).toMatchObject({
      code: 'agreement.caregiverNoCapacity',
      article: ENTRUSTMENT,
    });
  });
});

describe('a young caregiver', () => {
  const income = (stated: boolean, checkedByDirector: boolean) =>
    screened({ ownIncome: { stated, checkedByDirector } });

  it('is refused up to the day before the sixteenth birthday, whatever is stated and checked', async () => {
    await bornOn('2010-11-19');

    expect(await refused(income(true, true))).toEqual({
      code: 'agreement.caregiverUnder16',
      fields: ['content.caregiver.personId'],
      article: ENTRUSTMENT,
    });
  });

  it.each([
    ['2010-11-18', '16 today'],
    ['2008-11-19', '18 tomorrow'],
  ])('born on %s (%s) needs the own income both stated and checked', async (day) => {
    await bornOn(day);
    const unproven = {
      code: 'agreement.caregiverIncomeUnproven',
      fields: ['content.caregiver.ownIncome'],
      article: '民法典第十八条',
    };

    expect(await refused(anAgreement())).toEqual(unproven);
    expect(await refused(income(false, true))).toEqual(unproven);
    expect(await refused(income(true, false))).toEqual(unproven);
    expect(await draft(income(true, true))).toMatchObject({ missing: [] });
  });

  it('who lives on the own income still needs civil capacity', async () => {
    await bornOn('2009-05-01');
    const ownIncome = { stated: true, checkedByDirector: true };

    expect(await refused(screened({ ownIncome, fullCivilCapacity: false }))).toMatchObject({
      code: 'agreement.caregiverNoCapacity',
    });
  });

  it('is asked for no income from the eighteenth birthday on', async () => {
    await bornOn('2008-11-18');

    expect(await draft(anAgreement())).toMatchObject({ missing: [] });
  });
});

describe('an old caregiver', () => {
  it('is accepted with a hint from 70 on, and without one the day before', async () => {
    await bornOn('1956-11-19');
    expect(await draft(anAgreement())).toMatchObject({ warnings: [] });
    await bornOn('1956-11-18');
    expect(await draft(anAgreement())).toMatchObject({ warnings: ['caregiver-old'] });
  });
});

describe('how the child will live', () => {
  const living = (withCaregiver: boolean, unattendedAtTimes: boolean) =>
    anAgreement({ living: { withCaregiver, unattendedAtTimes } });
  const turns = (birthOn: string, specialCare = false) =>
    county.root.query('update child set birth_on = $1, special_care = $2 where id = $3', [
      birthOn,
      specialCare,
      child.id,
    ]);

  it('refuses a child who would live alone', async () => {
    expect(await refused(living(false, false))).toEqual({
      code: 'agreement.childAlone',
      fields: ['content.living'],
      article: LIVING,
    });
  });

  it('refuses leaving a child below eight unattended, up to the day before the birthday', async () => {
    await turns('2018-11-19');
    expect(await refused(living(true, true))).toEqual({
      code: 'agreement.childUnattended',
      fields: ['content.living'],
      article: LIVING,
    });
    await turns('2018-11-18');
    expect(await draft(living(true, true))).toMatchObject({ missing: [] });
  });

  it('refuses leaving an older child unattended who needs special care', async () => {
    await turns('2016-01-01', true);
    expect(await refused(living(true, true))).toMatchObject({ code: 'agreement.childUnattended' });
    await turns('2018-02-08');
  });
});

describe('the rest of a draft', () => {
  it.each([
    ['2026-12-01', '2026-11-30', 'ends before it begins'],
    ['2026-12-01', '2026-12-01', 'ends the day it begins'],
    ['2026-12-01', '2029-12-02', 'is longer than three years'],
    ['2025-11-18', '2026-11-17', 'was over yesterday'],
  ])('refuses a term from %s to %s, which %s', async (from, to) => {
    expect(await refused(anAgreement({ term: { from, to } }))).toEqual({
      code: 'agreement.termInvalid',
      fields: ['content.term'],
    });
  });

  it('refuses a caregiver who is not this household’s, and a child who is not', async () => {
    const notFound = (field: string) => ({ code: 'record.notFound', fields: [`content.${field}`] });

    expect(await refused(screened({ personId: demoId('pe', 'gemeizhen') }))).toEqual(
      notFound('caregiver.personId'),
    );
    expect(await refused(anAgreement({ childIds: [child.id, demoId('ch', 'geshuhao')] }))).toEqual(
      notFound('childIds'),
    );
  });

  it('is for the household’s own director: another village’s finds no such household', async () => {
    expect(await refused(anAgreement(), 'shenyulan')).toMatchObject({ code: 'record.notFound' });
    expect(await refused(anAgreement(), 'liumin')).toEqual({ code: 'access.denied' });
    expect(await refused(anAgreement(), 'supervisor-1')).toEqual({ code: 'access.denied' });
  });

  it('keeps every version of the draft', async () => {
    const first = await draft(anAgreement({ reason: { kind: 'work-away', note: '去杭州做工' } }));
    const second = await draft(anAgreement({ reason: { kind: 'work-away', note: '去宁波做工' } }));

    expect(second).toEqual({ ...first, version: first.version + 1 });
    expect(
      await county.column(
        "select content -> 'reason' ->> 'note' from agreement_version where agreement_id = $1 order by version desc limit 2",
        [first.agreementId],
      ),
    ).toEqual(['去宁波做工', '去杭州做工']);
    expect(
      await county.column('select count(*)::int from agreement where household_id = $1', [
        yuFamily.householdId,
      ]),
    ).toEqual([1]);
  });
});
