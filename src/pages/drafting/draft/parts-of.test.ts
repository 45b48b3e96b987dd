import { describe, expect, test } from '@jest/globals';
import { anOpened, aWholeDraft } from './an-opened';
import { answersOf } from './answers';
import { askingOf } from './draft-state';
import type { Form } from './form';
import { hintsFor } from './hints';
import { openQuestions } from './open-questions';
import { partsOf } from './parts-of';
import type { Step } from './steps';

const beside = { contacts: [{ name: '刘敏', phone: '13900000001' }], today: '2026-11-20', after: undefined };
const asking = (fresh: Form = {}, opened = anOpened(), more: Partial<typeof beside> = {}) =>
  askingOf({ saved: opened, fresh }, { ...beside, ...more });
const names = (step: Step, fresh?: Form) =>
  partsOf(step, asking(fresh)).flatMap(({ questions }) => questions.map(({ name }) => name));
const labels = (step: Step, name: string, of = asking()) => {
  const question = partsOf(step, of)
    .flatMap(({ questions }) => questions)
    .find((each) => each.name === name);
  if (question?.kind === 'day') return question.near.map(({ label }) => label);
  return question !== undefined && 'options' in question ? question.options.map(({ label }) => label) : [];
};

describe('a draft asks', () => {
  test('why the parent at home cannot care only where one is at home', () => {
    expect(names('departure')).not.toContain('departure.otherUnable');
    expect(names('departure', { 'departure.kind': 'one-away-other-unable' })).toContain(
      'departure.otherUnable',
    );
    expect(names('departure', { 'reason.kind': 'other' })).toContain('reason.note');
  });

  test('each of the four bars as a question of its own', () => {
    expect(names('caregiver').filter((name) => name.startsWith('caregiver.bars.'))).toHaveLength(4);
  });

  test('a child from eight on for a yes or a no; a younger one may not be able to say', () => {
    expect(labels('views', 'views.ch_yu.view')).toEqual(['愿意', '不愿意']);
    expect(labels('views', 'views.ch_chuan.view')).toEqual(['愿意', '不愿意', '还说不清']);
    expect(names('views', { 'views.ch_yu.view': 'disagrees' })).toContain('views.ch_yu.explained');
    expect(names('views', { 'views.ch_chuan.view': 'cannot-say-yet' })).toContain('views.ch_chuan.reason');
  });

  test('nothing about a child that is not covered', () => {
    expect(names('views', { childIds: 'ch_yu' }).some((name) => name.includes('ch_chuan'))).toBe(false);
  });

  test('for the last day counted from the first', () => {
    expect(labels('term', 'term.to', asking({ 'term.from': '2026-12-01' }))).toEqual([
      '半年，到 2027年5月31日',
      '一年，到 2027年11月30日',
      '两年，到 2028年11月30日',
    ]);
  });

  test('whom to call with those first whose number is known', () => {
    expect(labels('emergencies', 'emergencies.known')).toEqual([
      '刘敏 13900000001',
      '派出所 110',
      '急救 120',
    ]);
  });
});

describe('a step', () => {
  test('says what it still needs, and nothing once it is whole', () => {
    expect(openQuestions('living', asking({ 'living.withCaregiver': 'yes' }))).toEqual(['身边会没有大人吗']);
    expect(openQuestions('living', asking({}, aWholeDraft()))).toEqual([]);
  });

  test('needs two telephones, and a number that is one', () => {
    expect(openQuestions('emergencies', asking({ 'emergencies.known': '派出所|110' }))).toEqual([
      '至少两个电话',
    ]);
    const own = { 'emergencies.known': '派出所|110', 'emergencies.own.name': '王姑姑' };
    expect(openQuestions('emergencies', asking({ ...own, 'emergencies.own.phone': '隔壁' }))).toEqual([
      '电话只写数字',
    ]);
    expect(openQuestions('emergencies', asking({ ...own, 'emergencies.own.phone': '13900000009' }))).toEqual(
      [],
    );
  });

  test('without anybody to choose waits for a caregiver', () => {
    const people = { ...anOpened().people, caregivers: [] };

    expect(openQuestions('caregiver', asking({}, anOpened({ people })))).toEqual(['请谁照护']);
  });

  test('reads its answers as they were chosen', () => {
    const texts = answersOf('departure', asking({}, aWholeDraft())).map(({ text }) => text);

    expect(texts).toEqual([
      '一方外出，另一方照看不了',
      '身体有病',
      '9月1日',
      '8月28日',
      '别的原因',
      '到外地上学',
    ]);
  });

  test('names the child where it asks the same of several', () => {
    expect(answersOf('children', asking({}, aWholeDraft())).map(({ label }) => label)).toContain(
      '王小川，身体怎么样',
    );
  });
});

describe('a hint', () => {
  test('stands at its step and stops nothing', () => {
    const opened = aWholeDraft({ warnings: ['caregiver-ill', 'decided-after-leaving'] });
    const of = asking({}, opened);

    expect(hintsFor('caregiver', opened, of)).toEqual(['照护人有病，先想好病重时谁来接。']);
    expect(hintsFor('departure', opened, of)).toHaveLength(1);
    expect(openQuestions('caregiver', of)).toEqual([]);
  });

  test('tells whom else the caregiver looks after', () => {
    const { people } = anOpened();
    const busy = people.caregivers.map((each) => ({ ...each, alsoCaresFor: ['赵梦梦'] }));
    const opened = anOpened({ people: { ...people, caregivers: busy } });

    expect(hintsFor('caregiver', opened, asking({}, opened))).toEqual(['陈桂芳还照看着赵梦梦。']);
  });

  test('tells how many children the caregiver looks after where not all are known by name', () => {
    const { people } = anOpened();
    const busy = people.caregivers.map((each) => ({ ...each, alsoCaresFor: ['赵梦梦'], alsoCount: 3 }));
    const opened = anOpened({ people: { ...people, caregivers: busy }, warnings: ['caregiver-of-others'] });

    expect(hintsFor('caregiver', opened, asking({}, opened))).toEqual([
      '陈桂芳另外还照看着别家 3 个孩子，先看看忙不忙得过来。',
    ]);
  });
});
