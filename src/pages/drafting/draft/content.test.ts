import { describe, expect, test } from '@jest/globals';
import { aContent, anOpened } from './an-opened';
import { contentOf } from './content';
import { formOf } from './form-of';
import { steps } from './steps';

const { people } = anOpened();
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a draft', () => {
  test('comes out of the form as it went in, whatever it says', () => {
    const form = formOf({ content: aContent, people });

    expect(asJson({ householdId: 'hh_wang', ...contentOf(form, people, steps) })).toEqual(aContent);
  });

  test('says nothing for a bar that nobody has asked about', () => {
    const asked = Object.entries(formOf({ content: aContent, people }));
    const form = Object.fromEntries(
      asked.filter(([name]) => name !== 'caregiver.bars.drugs-alcohol-gambling'),
    );

    expect(contentOf(form, people, ['caregiver']).caregiver).toBeUndefined();
  });

  test('asks for the income only of somebody of 16 or 17', () => {
    const of = (age: number) => ({
      ...people,
      caregivers: people.caregivers.map((each) => ({ ...each, age })),
    });
    const form = { ...formOf({ content: aContent, people }), 'caregiver.ownIncome.stated': 'yes' };

    expect(contentOf(form, of(17), ['caregiver']).caregiver?.ownIncome).toEqual({
      stated: true,
      checkedByDirector: false,
    });
    expect(contentOf(form, of(18), ['caregiver']).caregiver?.ownIncome).toBeUndefined();
  });

  test('keeps no word of an answer that was changed since', () => {
    const form = formOf({ content: aContent, people });
    const changed = {
      ...form,
      'departure.kind': 'both-away',
      'reason.kind': 'work-away',
      'views.ch_yu.view': 'agrees',
    };

    expect(asJson(contentOf(changed, people, ['departure']))).toEqual({
      departure: { kind: 'both-away', leavingOn: '2026-09-01', decidedOn: '2026-08-28' },
      reason: { kind: 'work-away' },
    });
    expect(contentOf(changed, people, ['views']).views?.[0]?.explained).toBeUndefined();
  });

  test('lets a remark be taken back', () => {
    const form = { ...formOf({ content: aContent, people }), remarks: ' ' };

    expect(contentOf(form, people, ['place'])).toEqual({ place: '青杨村', copies: 4, remarks: undefined });
  });
});

describe('a new draft', () => {
  test('knows from the file who left when, the school, the village and the only caregiver', () => {
    expect(formOf(anOpened())).toMatchObject({
      'departure.kind': 'both-away',
      'departure.leavingOn': '2026-09-01',
      'children.ch_yu.schooling': '青杨小学',
      'caregiver.personId': 'pe_nai',
      place: '青杨村',
    });
  });

  test('does not decide who is away while a parent is at home', () => {
    const [ma, ba] = people.guardians;
    const home = { ...people, guardians: [ma!, { ...ba!, awayFrom: null }] };

    expect(formOf(anOpened({ people: home }))['departure.kind']).toBeUndefined();
  });

  test('that renews begins the day after', () => {
    expect(formOf(anOpened(), '2027-11-20')['term.from']).toBe('2027-11-20');
  });
});
