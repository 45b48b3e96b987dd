import { formatDay } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

type Helped = {
  readonly written: readonly Placed<'help-plan'>[];
  readonly results: readonly Placed<'help-plan-result'>[];
  readonly closed: readonly Placed<'help-plan-closed'>[];
  readonly at: string;
};

/** A plan's versions, what came of its lines, and its end. */
export const helpPlanWrites = ({ written, results, closed, at }: Helped): readonly TableWrite[] => [
  {
    table: 'help_plan',
    insert: written
      .filter(({ record }) => record.revision === 1)
      .map(({ household_id, record: r, on, by }) => ({
        id: r.id,
        child_id: r.childId,
        household_id,
        revision: r.revision,
        state: 'open',
        written_by: by,
        written_on: formatDay(on),
        written_at: at,
      })),
  },
  {
    table: 'help_plan',
    key: ['id'],
    update: written
      .filter(({ record }) => record.revision > 1)
      .map(({ record: r }) => ({ id: r.id, revision: r.revision })),
  },
  ...lineWrites(written),
  {
    table: 'help_plan_line',
    key: ['id'],
    update: results.map(({ record: r, on, result, by }) => ({
      id: r.id,
      result,
      result_on: formatDay(on),
      result_by: by,
      result_at: at,
    })),
  },
  {
    table: 'help_plan',
    key: ['id'],
    update: closed.map(({ record: r, on, result, by }) => ({
      id: r.id,
      state: 'closed',
      closed_on: formatDay(on),
      closed_by: by,
      closing: result,
    })),
  },
];

const lineWrites = (written: Helped['written']): readonly TableWrite[] => [
  {
    table: 'help_plan_line',
    insert: written.flatMap(({ household_id, record, added, by }) =>
      added.map((line) => ({
        id: line.id,
        plan_id: record.id,
        household_id,
        revision: record.revision,
        need: line.need,
        measure: line.measure,
        who: line.who,
        due_on: formatDay(line.dueOn),
        written_by: by,
        written_on: formatDay(line.writtenOn),
      })),
    ),
  },
  {
    table: 'help_plan_line',
    key: ['id'],
    update: written.flatMap(({ record, superseded }) =>
      superseded.map((id) => ({ id, superseded_in: record.revision })),
    ),
  },
];
