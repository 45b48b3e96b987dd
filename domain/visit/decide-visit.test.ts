import { expect, test } from '@jest/globals';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { dayFrom } from '../calendar/calendar-day';
import { decideVisit, type RecordVisit } from './decide-visit';

const visit = (spec: Partial<RecordVisit>) => {
  const answer = decideVisit(
    aHousehold().withTwoChildren().file,
    {
      childIds: [CHILD, SIBLING],
      happenedOn: dayFrom('2026-11-18'),
      sawChild: true,
      talkedAlone: false,
      caregiving: 'in-place',
      note: null,
      ...spec,
    },
    on('2026-11-18', { by: DIRECTOR }),
  );
  return answer.ok ? answer.value.records : answer.refusal;
};

test('a visit is one record a child, by the director, with what was seen', () => {
  expect(visit({})).toMatchObject([
    { kind: 'visit', record: { childId: CHILD, directorId: DIRECTOR, sawChild: true, withdrawn: false } },
    { kind: 'visit', record: { childId: SIBLING, talkedAlone: false, caregiving: 'in-place' } },
  ]);
});

test('a child named twice was visited once', () => {
  expect(visit({ childIds: [CHILD, CHILD] })).toHaveLength(1);
});

test('a visit of today or before is recorded, one of tomorrow is refused', () => {
  expect(visit({ happenedOn: dayFrom('2026-10-01') })).toHaveLength(2);
  expect(visit({ happenedOn: dayFrom('2026-11-19') })).toMatchObject({ code: 'record.dayInFuture' });
});

test('a child of another household refuses the whole visit', () => {
  expect(visit({ childIds: [CHILD, 'ch_foreign'] })).toMatchObject({ code: 'record.notFound' });
});
