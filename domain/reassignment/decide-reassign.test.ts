import { describe, expect, test } from '@jest/globals';
import { aCareFile } from '../../test/builders/care-file';
import { on } from '../../test/builders/occasion';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile } from '../care-file/care-file';
import { decideAnswer } from './decide-answer';
import { type Asked, decideReassign } from './decide-reassign';

const SUPERVISOR = 'pe_supervisor';
const OTHER = 'pe_other';
const TODAY = on('2026-11-18', { by: SUPERVISOR });
const home = aCareFile()
  .withTask({ id: 'ta_visit', kind: 'home-visit', period: 'start' })
  .withTask({ id: 'ta_call', kind: 'director-contact', period: 'start' })
  .withTask({ id: 'ta_sign', kind: 'agreement-unsigned', period: 'start' })
  .withTask({ id: 'ta_old', kind: 'home-visit', period: 'before', state: 'done' }).file;

const ask = (file: CareFile, spec: Partial<Asked> = {}, today = TODAY) =>
  decideReassign(
    file,
    {
      taskIds: ['ta_visit'],
      to: { personId: OTHER, villages: ['330903101202'] },
      reason: '主任住院',
      lane: null,
      asker: '某人',
      regions: ['330903101'],
      ...spec,
    },
    today,
  );
const codeOf = (decided: { ok: boolean; refusal?: { code: string } }) => decided.refusal?.code ?? null;
const at = { today: TODAY.today, now: TODAY.now };
const asked = (file: CareFile, spec: Partial<Asked> = {}): CareFile => {
  const decided = ask(file, spec);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return applyRecords(file, decided.value.records, at);
};
const answer = (file: CareFile, said: 'accepted' | 'declined' | 'withdrawn', which = 0) =>
  decideAnswer(
    file,
    { reassignmentId: file.reassignments[which]?.id ?? '', answer: said, reason: null },
    on('2026-11-18', { by: OTHER }),
  );
const answered = (file: CareFile, said: 'accepted' | 'declined' | 'withdrawn', which = 0): CareFile => {
  const decided = answer(file, said, which);
  if (!decided.ok) throw new Error(decided.refusal.code);
  return applyRecords(file, decided.value.records, at);
};
const states = (file: CareFile) =>
  file.reassignments.map(({ tasks }) => tasks.map(({ state }) => state).join(' '));

describe('a supervisor who gives work to somebody else', () => {
  test('asks, and nothing changes before the answer', () => {
    const file = asked(home);
    expect(file.reassignments).toMatchObject([{ personId: OTHER, answer: null }]);
    expect(states(file)).toEqual(['asked']);
    expect(file.tasks).toEqual(home.tasks);
  });

  test('gives all that can be done without the family’s file, and hears what stays', () => {
    const decided = ask(home, { taskIds: null });
    expect(decided).toMatchObject({ ok: true, value: { answer: { tasks: 2, left: 1, accepted: false } } });
  });

  test('takes over what is given to oneself', () => {
    const own = { to: { personId: SUPERVISOR, villages: [] } };
    expect(ask(home, own)).toMatchObject({ value: { answer: { accepted: true } } });
    expect(states(asked(home, own))).toEqual(['standing']);
  });

  test('is refused what needs the file, but for who directs the village', () => {
    expect(codeOf(ask(home, { taskIds: ['ta_sign'] }))).toBe('reassign.kind');
    const colleague = { personId: OTHER, villages: ['330903101201'] };
    expect(ask(home, { taskIds: ['ta_sign'], to: colleague })).toMatchObject({ ok: true });
  });

  test('is refused what is done, what is another township’s, and what is theirs anyway', () => {
    expect(codeOf(ask(home, { taskIds: ['ta_old'] }))).toBe('reassign.nothingOpen');
    expect(codeOf(ask(home, { regions: ['330903102'] }))).toBe('reassign.nothingOpen');
    const director = { personId: 'pe_director', villages: ['330903101201'] };
    expect(codeOf(ask(home, { to: director }))).toBe('reassign.alreadyTheirs');
  });

  test('is refused a second question about a task', () => {
    expect(codeOf(ask(asked(home)))).toBe('reassign.waiting');
    expect(ask(asked(home), { taskIds: ['ta_call'] })).toMatchObject({ ok: true });
  });
});

describe('whoever is asked', () => {
  test('takes it over, and has it from then on', () => {
    const file = answered(asked(home), 'accepted');
    expect(states(file)).toEqual(['standing']);
    expect(codeOf(ask(file))).toBe('reassign.alreadyTheirs');
  });

  test('declines, and it stays; another one can be asked', () => {
    const file = answered(asked(home), 'declined');
    expect(states(file)).toEqual(['over']);
    expect(ask(file)).toMatchObject({ ok: true });
  });

  test('answers once: the same again is nothing new, and another answer is refused', () => {
    const file = answered(asked(home), 'accepted');
    expect(answer(file, 'accepted')).toMatchObject({ ok: true, value: { records: [] } });
    expect(codeOf(answer(file, 'declined'))).toBe('reassign.answered');
    expect(codeOf(answer(file, 'withdrawn'))).toBe('reassign.answered');
  });

  test('does not take over what was done meanwhile', () => {
    const file = asked(home);
    const done = { ...file, tasks: file.tasks.map((task) => ({ ...task, state: 'done' as const })) };
    expect(codeOf(answer(done, 'accepted'))).toBe('reassign.nothingOpen');
    expect(answer(done, 'declined')).toMatchObject({ ok: true });
  });

  test('has it until the next one takes it over, and nobody has it twice', () => {
    const first = answered(asked(home), 'accepted');
    const again = asked(first, { to: { personId: 'pe_third', villages: ['330903101203'] } });
    expect(states(again)).toEqual(['standing', 'asked']);
    expect(states(answered(again, 'accepted', 1))).toEqual(['over', 'standing']);
    const back = asked(first, { to: { personId: 'pe_director', villages: ['330903101201'] } });
    expect(states(answered(back, 'accepted', 1))).toEqual(['over', 'standing']);
  });
});
