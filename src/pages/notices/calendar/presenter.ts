import type { DataOf, OutcomeOf } from '../../../api/call';
import { calendarCopy as copy, occasionCopy } from '../../../copy/notice-library';
import { sayDate, sayDayOfInstant } from '../../../kit/calendar/say-day';
import { valueKindCopy } from '../../../copy/task';

export type ShownCalendar = DataOf<'calendar.show'>;
export type ShownYear = ShownCalendar['years'][number];

export type YearCard = {
  readonly key: string;
  readonly title: string;
  readonly tag: { readonly tone: 'ok' | 'need' | 'wait'; readonly text: string };
  /** What it means, where something is missing or doubtful. */
  readonly note: string | null;
  readonly source: string | null;
  readonly by: string | null;
  readonly stretches: readonly string[];
};

const days = (from: string, to: string): string =>
  from === to ? sayDate(from, from) : `${sayDate(from, from)}—${sayDate(to, to)}`;

function tagOf({ source, singleSource }: ShownYear): YearCard['tag'] {
  if (source === null) return { tone: 'need', text: copy.missing };
  return singleSource ? { tone: 'wait', text: copy.single } : { tone: 'ok', text: copy.known };
}

function noteOf({ source, singleSource, part }: ShownYear): string | null {
  if (source === null) return part === 'state' ? copy.missingState : copy.missingSchool;
  return singleSource ? copy.singleText : null;
}

/** One calendar of one year: known, doubtful or not there, and what follows. */
export function yearCard(year: ShownYear): YearCard {
  const { part, source, by, at, stretches } = year;
  return {
    key: `${part}${String(year.year)}`,
    title: copy[part](year.year),
    tag: tagOf(year),
    note: noteOf(year),
    source,
    by: by === null || at === null ? null : copy.by(by, sayDayOfInstant(at)),
    stretches: stretches.map(({ kind, name, from, to }) =>
      copy.stretch(kind === 'workday' ? copy.kinds.workday : name, days(from, to)),
    ),
  };
}

export type DueRow = {
  readonly key: string;
  readonly title: string;
  readonly text: string;
  readonly from: string;
  readonly kind: string;
};

/** What comes next, one occasion a row. */
export const dueRows = ({ due, today }: ShownCalendar): readonly DueRow[] =>
  due.map(({ occasion, opensOn, untilOn, why, source, valueKind }) => ({
    key: `${occasion}${opensOn}`,
    title: `${occasionCopy[occasion]}：${why}`,
    text: copy.dueText(sayDate(opensOn, today), sayDate(untilOn, today)),
    from: copy.from(source),
    kind: valueKindCopy[valueKind],
  }));

/** What a refusal of an import points at: a line, a festival, the weekend. */
export function whereOf(fields: readonly string[] | undefined): string | null {
  const [field] = fields ?? [];
  if (field === undefined) return null;
  const line = /^days\.(\d+)$/.exec(field)?.[1];
  if (line !== undefined) return copy.form.line(line);
  if (field === 'weekend') return copy.form.weekend;
  const names: Readonly<Record<string, string>> = copy.kinds;
  return field === 'count' || field === 'days' || field === 'basedOn'
    ? null
    : copy.form.festival(names[field] ?? field);
}

/** What is wrong with an import, as far as it can be pointed at. */
export type Fault = {
  readonly where: string | null;
  /** The worked days don't add up: the document may really say so. */
  readonly mayInsist: boolean;
};

/** The fault that an import was refused for; nothing while it was not. */
export function faultOf(outcome: OutcomeOf<'calendar.import'> | undefined): Fault | undefined {
  if (outcome === undefined || outcome.ok || outcome.offline) return undefined;
  const { code, fields } = outcome.refusal;
  return {
    where: whereOf(fields),
    mayInsist: code === 'calendar.workdays' && fields?.[0] === 'count',
  };
}
