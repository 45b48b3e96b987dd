import { describe, expect, test } from '@jest/globals';
import { aChild, aHome, aHousehold } from '../family/a-home';
import { asksLastWeek, confirmInputs, confirmPage, nothingChosen } from './presenter';

const page = confirmPage(aHousehold(), aHome(), false);

function chosen(who: readonly string[]) {
  if (page === null) throw new Error('the week asks for contact');
  return confirmInputs(page, { ...nothingChosen, who }).map(({ childIds, lines }) => ({ childIds, lines }));
}

describe('confirming one by one', () => {
  test('asks for every child and the caregiver', () => {
    expect(page?.who.map(({ label }) => label)).toEqual(['小雨', '小川', '奶奶']);
    expect(page?.caption).toBe('11月16日—22日');
  });

  test('is one call when everybody was spoken to', () => {
    expect(chosen(['ch_chuan', 'caregiver', 'ch_yu'])).toEqual([
      { childIds: ['ch_yu', 'ch_chuan'], lines: ['child', 'caregiver'] },
    ]);
  });

  test('counts words with the caregiver for all children, and words with a child for that child', () => {
    expect(chosen(['ch_yu', 'caregiver'])).toEqual([
      { childIds: ['ch_yu'], lines: ['child'] },
      { childIds: ['ch_yu', 'ch_chuan'], lines: ['caregiver'] },
    ]);
    expect(chosen(['ch_yu'])).toEqual([{ childIds: ['ch_yu'], lines: ['child'] }]);
    expect(chosen([])).toEqual([]);
  });

  test('tells the topics beside the sentence, and asks the director once', () => {
    if (page === null) throw new Error('the week asks for contact');
    const calls = confirmInputs(page, {
      ...nothingChosen,
      who: ['ch_yu', 'caregiver'],
      topics: ['mind', 'life'],
      note: ' 小雨考得好 ',
      look: true,
    });
    expect(calls).toMatchObject([
      { topics: ['life', 'mind'], note: '小雨考得好', askDirector: true },
      { topics: ['life', 'mind'], note: '小雨考得好' },
    ]);
    expect(calls[1]).not.toHaveProperty('askDirector');
    expect(confirmInputs(page, { ...nothingChosen, who: ['ch_yu'] })).toEqual([
      { week: '2026-W47', childIds: ['ch_yu'], lines: ['child'] },
    ]);
  });

  test('of last week is for the children it still lacks, and is marked as late', () => {
    const household = aHousehold({
      children: [
        aChild({ owed: [], lastWeek: ['child', 'caregiver'] }),
        aChild({ childId: 'ch_chuan', name: '王小川' }),
      ],
    });
    const late = confirmPage(household, aHome(), true);

    expect(late).toMatchObject({ week: '2026-W46', caption: '11月9日—15日，会标明是补记' });
    expect(late?.who.map(({ label }) => label)).toEqual(['小雨', '奶奶']);
  });

  test('leaves out a child of whom this week asks nothing, and the caregiver where nobody is entrusted', () => {
    const chuan = aChild({ childId: 'ch_chuan', name: '王小川', owed: [] });
    const household = aHousehold({ children: [aChild({ owed: ['child'] }), chuan] });
    expect(confirmPage(household, aHome(), false)?.who.map(({ label }) => label)).toEqual(['小雨']);
  });

  test('of last week asks for the lines that are open and for no kept one again', () => {
    const chuan = aChild({ childId: 'ch_chuan', name: '王小川', lastWeek: ['caregiver'] });
    const household = aHousehold({ children: [aChild({ lastWeek: ['child', 'caregiver'] }), chuan] });
    const late = confirmPage(household, aHome(), true);
    if (late === null) throw new Error('last week lacks something');

    expect(late.who.map(({ label }) => label)).toEqual(['小雨', '奶奶']);
    const inputs = confirmInputs(late, { ...nothingChosen, who: ['ch_yu', 'caregiver'] });
    expect(inputs.map(({ childIds, lines }) => ({ childIds, lines }))).toEqual([
      { childIds: ['ch_yu'], lines: ['child'] },
      { childIds: ['ch_yu', 'ch_chuan'], lines: ['caregiver'] },
    ]);
  });

  test('has nothing to ask where no contact is due', () => {
    expect(confirmPage(aHousehold({ children: [aChild({ owed: [] })] }), aHome(), false)).toBeNull();
    expect(confirmPage(aHousehold(), aHome(), true)).toBeNull();
  });
});

describe('a link to the page', () => {
  const lacking = aHousehold({ children: [aChild({ lastWeek: ['child'] })] });

  test('of a reminder asks about its own week, also when that week is over', () => {
    expect(asksLastWeek('2026-W46', lacking, aHome())).toBe(true);
    expect(asksLastWeek('2026-W47', lacking, aHome())).toBe(false);
    expect(asksLastWeek(undefined, lacking, aHome())).toBe(false);
  });

  test('asks about this week where the week before lacks nothing any more', () => {
    expect(asksLastWeek('2026-W46', aHousehold(), aHome())).toBe(false);
  });
});
