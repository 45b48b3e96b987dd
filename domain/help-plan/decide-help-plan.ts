import { dayFrom } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { HelpLine, HelpPlan } from '../care-file/risk-facts';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { unfitForFamily } from './family-words';

type WrittenLine = {
  readonly lineId?: string | undefined;
  readonly need: string;
  readonly measure: string;
  readonly who: string;
  readonly dueOn: string;
};

type WrittenPlan = {
  readonly childId: string;
  readonly basedOn: number;
  readonly lines: readonly WrittenLine[];
};

/**
 * A help plan, or a further version of it (三（二）of the plans: targeted measures for key children). A line that stays is
 * the same line with the same task; a changed one is a new one, and the old one stays in the history. Nothing with a result
 * is changed or left out any more.
 */
export const decideHelpPlan = (
  file: CareFile,
  written: WrittenPlan,
  occasion: Occasion,
): Decision<
  Decided<{ readonly planId: string; readonly revision: number }>,
  'record.notFound' | 'record.changedMeanwhile' | 'helpPlan.wordsForFamily'
> => {
  if (!file.children.some(({ id }) => id === written.childId)) return refuse('record.notFound');
  const open = openPlanOf(file, written.childId) ?? NONE;
  if (open.revision !== written.basedOn) {
    return refuse('record.changedMeanwhile', { fields: ['basedOn', 'lines'] });
  }
  const unfit = unfitForFamily(textsOf(written.lines));
  if (unfit.length > 0) return refuse('helpPlan.wordsForFamily', { fields: unfit });
  const known = open.lines;
  const foreign = foreignLines(known, written.lines);
  if (foreign.length > 0) return refuse('record.notFound', { fields: foreign });

  const lines = linesAfter(known, written.lines, occasion);
  const record = {
    id: open.id ?? occasion.newId('hp'),
    childId: written.childId,
    revision: written.basedOn + 1,
  };
  const change = {
    added: lines.filter((line) => !known.includes(line)),
    superseded: known.filter((line) => !lines.includes(line)).map(({ id }) => id),
    on: occasion.today,
    by: occasion.actor,
  };
  return allow({
    records: [{ kind: 'help-plan', record, lines, ...change }],
    answer: { planId: record.id, revision: record.revision },
  });
};

/** Before the first version. */
const NONE: Pick<HelpPlan, 'revision' | 'lines'> & { readonly id: null } = {
  id: null,
  revision: 0,
  lines: [],
};

const openPlanOf = ({ helpPlans }: CareFile, childId: string): HelpPlan | undefined =>
  helpPlans.find((plan) => plan.childId === childId && plan.state === 'open');

/** The paths of lines that no version of this plan has. */
const foreignLines = (known: readonly HelpLine[], written: readonly WrittenLine[]): readonly string[] =>
  written.flatMap(({ lineId }, at) =>
    lineId === undefined || known.some(({ id }) => id === lineId) ? [] : [`lines.${String(at)}.lineId`],
  );

const textsOf = (lines: readonly WrittenLine[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    lines.flatMap(({ need, measure, who }, at) =>
      Object.entries({ need, measure, who }).map(([part, text]) => [`lines.${String(at)}.${part}`, text]),
    ),
  );

const linesAfter = (
  known: readonly HelpLine[],
  written: readonly WrittenLine[],
  occasion: Occasion,
): readonly HelpLine[] => {
  const done = known.filter((line) => line.resultOn !== null);
  const others = written.filter(({ lineId }) => !done.some(({ id }) => id === lineId));
  return [...done, ...others.map((line) => sameLine(known, line) ?? newLine(line, occasion))];
};

const sameLine = (known: readonly HelpLine[], line: WrittenLine): HelpLine | undefined =>
  known.find(
    ({ id, need, measure, who, dueOn }) =>
      id === line.lineId &&
      need === line.need &&
      measure === line.measure &&
      who === line.who &&
      dueOn === dayFrom(line.dueOn),
  );

const newLine = ({ need, measure, who, dueOn }: WrittenLine, { newId, today }: Occasion): HelpLine => ({
  id: newId('hl'),
  need,
  measure,
  who,
  dueOn: dayFrom(dueOn),
  writtenOn: today,
  resultOn: null,
});

/** The open plan that a line belongs to, with the line. */
export const lineOf = (
  { helpPlans }: CareFile,
  lineId: string,
): { readonly plan: HelpPlan; readonly line: HelpLine } | null =>
  helpPlans.flatMap((plan) =>
    plan.lines.flatMap((line) => (line.id === lineId ? [{ plan, line }] : [])),
  )[0] ?? null;
