import type { DataOf, InputFor } from '../../../api/call';
import { regionDutyCopy as copy } from '../../../copy/region-duty';
import { type Day, daysBetween } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type RegionDuties = DataOf<'regionDuty.list'>;
export type RegionDuty = RegionDuties['duties'][number];

export type DutyGroup = 'now' | 'later' | 'done';

const keyOf = ({ region, kind, period }: RegionDuty): string => `${region} ${kind} ${period}`;

function groupOf({ record, opensOn }: RegionDuty, today: Day): DutyGroup {
  if (record !== null) return 'done';
  return opensOn > today ? 'later' : 'now';
}

/** 还剩 12 天, 今天最后一天, 已过 3 天; before it opens, the day from which it can be done. */
function whenOf({ opensOn, dueOn }: RegionDuty, today: Day): string {
  if (opensOn > today) return copy.opens(sayDate(opensOn, today));
  const left = daysBetween(today, dueOn);
  if (left === 0) return copy.lastDay;
  return left > 0 ? copy.daysLeft(left) : copy.overdue(-left);
}

export type DutyLine = {
  readonly key: string;
  readonly duty: RegionDuty;
  readonly title: string;
  readonly due: string;
  readonly when: string;
  readonly tone: 'need' | 'danger' | 'plain' | 'ok';
  readonly source: string;
  /** Once it is on record: who and when, figures, whether late or corrected. */
  readonly told: readonly string[];
};

function toneOf(duty: RegionDuty, today: Day): DutyLine['tone'] {
  if (duty.record !== null) return 'ok';
  if (duty.dueOn < today) return 'danger';
  return duty.opensOn > today ? 'plain' : 'need';
}

function toldOf({ record }: RegionDuty, today: Day): readonly string[] {
  if (record === null) return [];
  const { doneOn, by, figures, note, late, revision } = record;
  return [
    copy.doneOn(sayDate(doneOn, today), by),
    ...figures.map(({ what, n }) => copy.figure(what, n)),
    note ?? '',
    late ? copy.late : '',
    revision > 1 ? copy.corrected(revision) : '',
  ].filter((part) => part !== '');
}

const lineOf = (duty: RegionDuty, today: Day): DutyLine => ({
  key: keyOf(duty),
  duty,
  title: duty.title,
  due: copy.due(sayDate(duty.dueOn, today)),
  when: duty.record === null ? whenOf(duty, today) : '',
  tone: toneOf(duty, today),
  source: `${copy.kinds[duty.valueKind]}：${duty.source}`,
  told: toldOf(duty, today),
});

export type DutyPlace = {
  readonly region: string;
  readonly name: string;
  readonly lines: readonly DutyLine[];
};

/** One group, place by place in the order of their codes; what is due first stands first, what was done last comes last. */
export function presentGroup({ duties, today }: RegionDuties, group: DutyGroup): readonly DutyPlace[] {
  const mine = duties.filter((duty) => groupOf(duty, today) === group);
  const sorted = [...mine].sort((a, b) => a.dueOn.localeCompare(b.dueOn) || a.kind.localeCompare(b.kind));
  const ordered = group === 'done' ? [...sorted].reverse() : sorted;
  const regions = [...new Set(mine.map(({ region }) => region))].sort();
  return regions.map((region) => ({
    region,
    name: mine.find((duty) => duty.region === region)?.name ?? '',
    lines: ordered.filter((duty) => duty.region === region).map((duty) => lineOf(duty, today)),
  }));
}

export type FigureDraft = { readonly what: string; readonly n: string };
export type RecordDraft = {
  readonly doneOn: Day;
  readonly by: string;
  readonly figures: readonly FigureDraft[];
  readonly note: string;
};

const blankFigure: FigureDraft = { what: '', n: '' };

/** The record that stands, to be corrected; or an untouched form of today. */
export function draftOf({ record }: RegionDuty, today: Day): RecordDraft {
  if (record === null) return { doneOn: today, by: '', figures: [blankFigure], note: '' };
  const figures = record.figures.map(({ what, n }) => ({ what, n: String(n) }));
  const { doneOn, by, note } = record;
  return { doneOn, by, figures: figures.length === 0 ? [blankFigure] : figures, note: note ?? '' };
}

const isTouched = ({ what, n }: FigureDraft): boolean => what.trim() !== '' || n.trim() !== '';
const isWhole = ({ what, n }: FigureDraft): boolean => what.trim() !== '' && /^\d{1,6}$/.test(n.trim());

/** What is still to be answered, in words. */
export function missingOf({ by, figures }: RecordDraft): readonly string[] {
  const { needs } = copy.form;
  const half = figures.some((figure) => isTouched(figure) && !isWhole(figure));
  return [by.trim() === '' && needs.by, half && needs.n].filter((need) => need !== false);
}

/** As the wire wants it; `undefined` while something is missing. */
export function recordInput(
  { region, kind, period, record }: RegionDuty,
  draft: RecordDraft,
): InputFor<'regionDuty.record'> | undefined {
  if (missingOf(draft).length > 0) return undefined;
  const note = draft.note.trim();
  return {
    ...{ region, kind, period, doneOn: draft.doneOn, by: draft.by.trim() },
    figures: draft.figures.filter(isTouched).map(({ what, n }) => ({ what: what.trim(), n: Number(n) })),
    ...(note === '' ? {} : { note }),
    basedOn: record?.revision ?? 0,
  };
}
