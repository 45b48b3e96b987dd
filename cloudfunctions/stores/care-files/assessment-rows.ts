import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import { dayText } from './day-text';
import type { Placed } from './placed-record';

type Assessed = {
  readonly made: readonly Placed<'assessment'>[];
  readonly decided: readonly Placed<'assessment-decided'>[];
  readonly at: string;
  /** The pack version each household follows. */
  readonly versionOf: (householdId: string) => string;
};

/** An assessment and what it supersedes; the supervisor's answer to one. */
export const assessmentWrites = ({ made, decided, at, versionOf }: Assessed): readonly TableWrite[] => [
  {
    table: 'assessment',
    insert: made.map(({ household_id, record: r, dimensions, holds, reason }) => ({
      id: r.id,
      child_id: r.childId,
      household_id,
      revision: r.revision,
      instrument_id: r.instrumentId,
      answers: r.answers,
      dimensions,
      computed: r.computed,
      colour: r.colour,
      holds,
      reason,
      state: r.state,
      assessed_by: r.assessedBy,
      assessed_on: formatDay(r.assessedOn),
      assessed_at: at,
      pack_version: versionOf(household_id),
    })),
  },
  {
    table: 'assessment',
    key: ['id'],
    update: made.flatMap(({ supersedes }) =>
      supersedes === null ? [] : [{ id: supersedes, state: 'superseded' }],
    ),
  },
  {
    table: 'assessment',
    key: ['id'],
    update: decided.map(({ record: r, holds, reason, by }) => ({
      id: r.id,
      state: r.state,
      holds,
      decided_by: by,
      decided_on: dayText(r.decidedOn),
      decided_at: at,
      decision_reason: reason,
    })),
  },
];

/** A dated key fact, with who saw what; its end is written on the same row. */
export const keyFactWrites = (
  begun: readonly Placed<'key-fact'>[],
  ended: readonly Placed<'key-fact-ended'>[],
  at: string,
): readonly TableWrite[] => [
  {
    table: 'child_fact',
    insert: begun.map(({ household_id, record: r, note, by }) => ({
      child_id: r.childId,
      household_id,
      fact: r.fact,
      from_on: formatDay(r.from),
      source: note,
      recorded_by: by,
      recorded_at: at,
    })),
  },
  {
    table: 'child_fact',
    key: ['child_id', 'fact', 'from_on'],
    update: ended.map(({ record: r, to, note, by }) => ({
      child_id: r.childId,
      fact: r.fact,
      from_on: formatDay(r.from),
      to_on: formatDay(to),
      end_note: note,
      ended_by: by,
      ended_at: at,
    })),
  },
];
