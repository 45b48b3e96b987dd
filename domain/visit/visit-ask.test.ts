import { describe, expect, test } from '@jest/globals';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, GRANDMOTHER, MOTHER, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { aVisit, ordinaryFacts } from '../../test/builders/record';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import { applyRecords } from '../care-file/apply-records';
import type { CareFile } from '../care-file/care-file';
import { decideWithdrawRecord } from '../correction/decide-withdraw-record';
import { decideHelpful } from './decide-helpful';
import { decideVisit } from './decide-visit';
import { askFor } from './visit-ask';

const applied = (file: CareFile, day: string, decision: ReturnType<typeof decideVisit>): CareFile => {
  if (!decision.ok) throw new Error(decision.refusal.code);
  const at = { today: dayFrom(day), now: `${day}T04:00:00.000Z` };
  return applyRecords(file, decision.value.records, at);
};

/** A visit of a day to both children, entered on another day if said. */
const visited = (file: CareFile, day: string, enteredOn = day): CareFile =>
  applied(
    file,
    enteredOn,
    decideVisit(
      file,
      { ...ordinaryFacts, childIds: [CHILD, SIBLING], happenedOn: dayFrom(day), sawChild: true },
      { ...on(enteredOn, { by: DIRECTOR }), newId: (prefix) => `${prefix}_${day}_${file.visits.length}` },
    ),
  );

const home = aHousehold().withTwoChildren().file;
const asked = (file: CareFile) => file.visitAsks.map(({ visitedOn }) => formatDay(visitedOn));
const standing = (file: CareFile, person: string, day: string) =>
  askFor(file, person, dayFrom(day))?.visitedOn ?? null;

describe('asking a family whether a visit helped', () => {
  test('happens once for a visit of two children', () => {
    expect(asked(visited(home, '2026-11-18'))).toEqual(['2026-11-18']);
  });

  test('happens at most once in thirty days, however often the director comes', () => {
    const often = ['2026-11-18', '2026-11-25', '2026-12-17', '2026-12-18'];
    expect(asked(often.reduce((file, day) => visited(file, day), home))).toEqual([
      '2026-11-18',
      '2026-12-18',
    ]);
  });

  test('does not happen for a visit entered more than two weeks late', () => {
    expect(asked(visited(home, '2026-11-04', '2026-11-18'))).toEqual(['2026-11-04']);
    expect(asked(visited(home, '2026-11-03', '2026-11-18'))).toEqual([]);
  });

  test('stands for two weeks, for parent and caregiver each, and leaves who has answered', () => {
    const file = visited(home, '2026-11-18');
    expect(standing(file, MOTHER, '2026-12-02')).toBe(dayFrom('2026-11-18'));
    expect(standing(file, MOTHER, '2026-12-03')).toBeNull();

    const said = decideHelpful(
      file,
      { askId: file.visitAsks[0]?.id ?? '', answer: 'not-saying' },
      on('2026-11-19', { by: GRANDMOTHER }),
    );
    if (!said.ok) throw new Error(said.refusal.code);
    const at = { today: dayFrom('2026-11-19'), now: '2026-11-19T04:00:00.000Z' };
    const after = applyRecords(file, said.value.records, at);
    expect(standing(after, GRANDMOTHER, '2026-11-19')).toBeNull();
    expect(standing(after, MOTHER, '2026-11-19')).not.toBeNull();
  });

  test('takes the first answer: a second one changes nothing', () => {
    const id = visited(home, '2026-11-18').visitAsks[0]?.id ?? '';
    const answered = {
      ...home,
      visitAsks: [
        {
          id,
          visitedOn: dayFrom('2026-11-18'),
          withdrawn: false,
          answers: [{ personId: MOTHER, answer: 'yes' as const, at: '2026-11-18T10:00:00.000Z' }],
        },
      ],
    };
    expect(decideHelpful(answered, { askId: id, answer: 'no' }, on('2026-11-20'))).toEqual({
      ok: true,
      value: { records: [], answer: { answeredAt: '2026-11-18T10:00:00.000Z' } },
    });
  });

  test('ends when the visit is taken back, and not while a record of that day is left', () => {
    const file = visited(home, '2026-11-18');
    const ids = file.visits.map(({ id }) => id);
    // The builder numbers both children's records alike; they have to differ to be taken back apart.
    const apart = {
      ...file,
      visits: [aVisit('2026-11-18', { id: 'vi_one' }), aVisit('2026-11-18', { id: 'vi_two' })],
    };
    const taken = (recordIds: readonly string[]) => {
      const answer = decideWithdrawRecord(
        apart,
        { recordIds, reason: '点错了' },
        on('2026-11-18', { by: DIRECTOR }),
      );
      return answer.ok ? answer.value.records.map(({ kind }) => kind) : answer.refusal.code;
    };
    expect(ids).toHaveLength(2);
    expect(taken(['vi_one'])).toEqual(['visit-withdrawn']);
    expect(taken(['vi_one', 'vi_two'])).toEqual([
      'visit-withdrawn',
      'visit-withdrawn',
      'visit-ask-withdrawn',
    ]);
  });

  test('of a visit that was taken back is refused', () => {
    const file = visited(home, '2026-11-18');
    const gone = { ...file, visitAsks: file.visitAsks.map((ask) => ({ ...ask, withdrawn: true })) };
    expect(
      decideHelpful(gone, { askId: gone.visitAsks[0]?.id ?? '', answer: 'yes' }, on('2026-11-19')),
    ).toMatchObject({
      refusal: { code: 'record.notFound' },
    });
  });
});
