import type { importCalendar } from '../../../contracts/calendar';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { checkYear } from '../../../domain/holiday/check-year';
import { readStretches } from '../../../domain/holiday/read-stretches';
import { officesOf } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { appendCalendarYear } from '../../stores/calendar/append-calendar-year';
import { findCalendar } from '../../stores/calendar/find-calendar';
import { lockStep } from '../../stores/jobs/lock-step';
import { closeCountyTasks } from '../../stores/tasks/close-county-tasks';

/** `calendar.import`: a year's days as a whole, checked, as the county's next revision; the task that asked for it closes. */
export const handleImportCalendar: Handler<typeof importCalendar> = async (input, context) => {
  const { tx, actor, now, today } = context;
  const [county] = officesOf(actor);
  if (county === undefined) return refuse('access.denied');
  const { year, part, source, basedOn } = input;
  const read = readStretches(input.days);
  if (!read.ok) return read;
  const checked = checkYear({ year, part, stretches: read.value, despite: input.despite ?? false });
  if (!checked.ok) return checked;

  await lockStep(tx, `calendar ${county}`);
  const known = await findCalendar(tx, { counties: [county], years: [year] });
  const last = known.find((each) => each.part === part)?.revision ?? 0;
  if (last !== basedOn) return refuse('record.changedMeanwhile', { fields: ['basedOn'] });
  const revision = last + 1;
  const added = { county, year, part, revision, source, stretches: read.value, by: actor.id, at: now };
  const days = await appendCalendarYear(tx, added);
  const closedTasks = await closeCountyTasks(tx, {
    kind: 'calendar-missing',
    county,
    periods: [`${part}:${String(year)}`],
    state: 'done',
    by: `calendar:${part}:${String(year)}:${String(revision)}`,
    today: formatDay(today),
    now,
  });
  return allow({ revision, days, closedTasks });
};
