import { expect, test } from '@jest/globals';
import { aHousehold } from '../../test/builders/care-file';
import { CHILD, DIRECTOR, SIBLING } from '../../test/builders/cast';
import { on } from '../../test/builders/occasion';
import { ordinaryFacts } from '../../test/builders/record';
import { dayFrom } from '../calendar/calendar-day';
import { decideVisit, type RecordVisit } from './decide-visit';

const visit = (spec: Partial<RecordVisit>) => {
  const answer = decideVisit(
    aHousehold().withTwoChildren().file,
    {
      childIds: [CHILD, SIBLING],
      happenedOn: dayFrom('2026-11-18'),
      sawChild: true,
      ...ordinaryFacts,
      talkedAlone: false,
      ...spec,
    },
    on('2026-11-18', { by: DIRECTOR }),
  );
  return answer.ok ? answer.value.records.filter(({ kind }) => kind === 'visit') : answer.refusal;
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

test('how the care is, is said once: its block brings what it needs, never another answer', () => {
  const blocks = [
    { block: 'caregiver', state: 'ok', marks: ['tired'], same: false },
    { block: 'study', state: 'changed', marks: [], same: false },
  ] as const;
  expect(visit({ caregiving: 'needs-help', form: '2026-11', blocks })).toMatchObject([
    {
      record: {
        blocks: [{ block: 'caregiver', state: 'needs-help', marks: ['tired'] }, { state: 'changed' }],
      },
    },
    {},
  ]);
  expect(visit({ caregiving: 'in-place', blocks: [{ ...blocks[0], state: 'needs-help' }] })).toMatchObject([
    { record: { blocks: [{ state: 'ok' }] } },
    {},
  ]);
});
