import { describe, expect, test } from '@jest/globals';
import { aContent, anOpened, aWholeDraft } from './an-opened';
import { askingOf, confirmed, type DraftState, firstMissing, stateOf, toWrite, written } from './draft-state';
import type { Form } from './form';
import { steps } from './steps';

const beside = { contacts: [], today: '2026-11-20', after: undefined };
const draft = (saved = anOpened(), fresh: Form = {}): DraftState => ({ saved, fresh });
const asking = (state: DraftState) => askingOf(state, beside);
const first = (state: DraftState, from?: number) => firstMissing(state, asking(state), from);

const living = { 'living.withCaregiver': 'yes', 'living.unattendedAtTimes': 'no' };
const taken = { agreementId: 'ag_1', version: 1, missing: ['children' as const], warnings: [] };

describe('a draft that is opened', () => {
  test('begins at its first step, and goes on at the first that lacks something', () => {
    expect(first(draft())).toBe('children');
    expect(first(draft(aWholeDraft({ missing: ['views', 'copies'] })))).toBe('views');
    expect(first(draft(aWholeDraft({ missing: ['views', 'copies'] })), 4)).toBe('place');
  });

  test('has nothing missing when the functions miss nothing', () => {
    const state = draft(aWholeDraft());

    expect(first(state)).toBeUndefined();
    expect(steps.map((step) => stateOf(step, state, asking(state)))).toEqual(steps.map(() => 'done'));
  });

  test('still lacks what the file filled in and nobody has looked at', () => {
    const content = { ...aContent, place: undefined, copies: undefined };
    const state = draft(aWholeDraft({ content, missing: ['place', 'copies'] }));

    expect(asking(state).form['place']).toBe('青杨村');
    expect(stateOf('place', state, asking(state))).toBe('missing');
  });
});

describe('an answer', () => {
  test('waits on the phone until the functions have it', () => {
    const state = draft(anOpened(), living);

    expect(stateOf('living', state, asking(state))).toBe('waiting');
    expect(toWrite(state, asking(state))).toMatchObject({
      of: ['living'],
      content: { living: { withCaregiver: true, unattendedAtTimes: false } },
    });
  });

  test('of a step that is not whole stays on the phone, and the rest is written', () => {
    const state = draft(anOpened(), { ...living, 'money.amount': '每月 800 元' });
    const { content, of } = toWrite(state, asking(state));
    const after = written(state, { content, of, answer: taken });

    expect(of).toEqual(['living']);
    expect(content.money).toBeUndefined();
    expect(after.fresh).toEqual({ 'money.amount': '每月 800 元' });
    expect(after.saved).toMatchObject({ agreementId: 'ag_1', version: 1, state: 'draft' });
  });

  test('that was only read over is written too, once the step is left by going on', () => {
    const content = { ...aContent, place: undefined };
    const state = draft(aWholeDraft({ content, missing: ['place'] }));
    const after = confirmed('place', state, asking(state));

    expect(toWrite(after, asking(after)).content).toMatchObject({ place: '青杨村' });
  });

  test('is not written again where nothing changed', () => {
    const state = draft(aWholeDraft());

    expect(confirmed('living', state, asking(state))).toBe(state);
  });
});

test('a child who is taken out takes its words along', () => {
  const state = draft(aWholeDraft(), { childIds: 'ch_yu' });
  const { content } = toWrite(state, asking(state));

  expect(content.childIds).toEqual(['ch_yu']);
  expect(content.children?.map(({ childId }) => childId)).toEqual(['ch_yu']);
  expect(content.views?.map(({ childId }) => childId)).toEqual(['ch_yu']);
});

test('a no is gone from the draft once it is written anew', () => {
  const declined = { by: '刘敏', on: '2026-11-18', reason: '钱没说清楚' };
  const state = draft(aWholeDraft({ state: 'declined', declined }), { 'money.amount': '每月 1000 元' });
  const { content, of } = toWrite(state, asking(state));

  expect(written(state, { content, of, answer: { ...taken, missing: [] } }).saved).toMatchObject({
    state: 'draft',
    declined: null,
  });
});
