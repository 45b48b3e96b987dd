import { type RiskColour, riskColours } from '../../../../contracts/vocabulary/assessment';
import type { DataOf, InputFor } from '../../../api/call';
import { assessFormCopy as copy } from '../../../copy/assess';

type Assessed = DataOf<'assessment.show'>;
export type Instrument = NonNullable<Assessed['instrument']>;
type Dimension = Instrument['body']['dimensions'][number];
export type Answers = Readonly<Record<string, string>>;

const keyOf = (dimension: Dimension, item: { readonly key: string }): string =>
  `${dimension.key}.${item.key}`;

const chosenOf = (dimension: Dimension, answers: Answers) =>
  dimension.items.flatMap(
    (item) => item.options.find(({ key }) => key === answers[keyOf(dimension, item)]) ?? [],
  );

/** The items of a dimension with what was chosen. */
export const itemsOf = (dimension: Dimension, answers: Answers) =>
  dimension.items.map((item) => ({
    key: keyOf(dimension, item),
    title: item.title,
    options: item.options.map(({ key, label }) => ({ value: key, label })),
    value: answers[keyOf(dimension, item)],
  }));

const worst = (colours: readonly RiskColour[]): RiskColour | undefined =>
  riskColours.find((colour) => colours.includes(colour));

const isBelow = (colour: RiskColour, than: RiskColour | null | undefined): boolean =>
  than != null && riskColours.indexOf(colour) > riskColours.indexOf(than);

/** How many items have no answer yet. */
export const leftOf = ({ body }: Instrument, answers: Answers): number =>
  body.dimensions.reduce((sum, each) => sum + each.items.length - chosenOf(each, answers).length, 0);

/** What it comes to, to look at; the functions compute it again and theirs counts. Nothing while an answer is missing. */
export function proposalOf(instrument: Instrument, answers: Answers): RiskColour | undefined {
  if (leftOf(instrument, answers) > 0) return undefined;
  return worst(
    instrument.body.dimensions.flatMap((dimension) => {
      const options = chosenOf(dimension, answers);
      const points = options.reduce((sum, option) => sum + option.points, 0);
      const [band] = dimension.bands.filter(({ from }) => from <= points).slice(-1);
      return [...(band === undefined ? [] : [band.colour]), ...options.flatMap(({ alone }) => alone ?? [])];
    }),
  );
}

/** Whether an answer was chosen that is the most serious by itself. */
export const isUrgent = ({ body }: Instrument, answers: Answers): boolean =>
  body.dimensions.some((dimension) => chosenOf(dimension, answers).some(({ alone }) => alone === 'red'));

export type Choice = { readonly colour: RiskColour | undefined; readonly reason: string };

type Seen = Pick<Assessed, 'colour' | 'revision'> & { readonly proposal: RiskColour | undefined };

/** Down, or below what was computed: waits for the supervisor. */
export const goesDown = (colour: RiskColour, seen: Seen): boolean =>
  isBelow(colour, seen.colour) || isBelow(colour, seen.proposal);

/** Whether a word is owed: down, or another colour than computed. */
export const owesReason = ({ colour }: Choice, seen: Seen): boolean =>
  colour !== undefined && (goesDown(colour, seen) || colour !== seen.proposal);

/** What still has to be answered. */
export function missingOf(left: number, choice: Choice, seen: Seen): readonly string[] {
  if (left > 0) return [copy.left(left)];
  return [
    choice.colour === undefined && copy.needs.colour,
    owesReason(choice, seen) && choice.reason.trim() === '' && copy.needs.reason,
  ].filter((need) => need !== false);
}

type Sent = {
  readonly childId: string;
  readonly instrumentId: string;
  readonly answers: Answers;
  readonly choice: Choice;
  readonly basedOn: number;
};

/** As the wire wants it; `undefined` before a colour is chosen. */
export function recordInput({ choice, ...rest }: Sent): InputFor<'assessment.record'> | undefined {
  const { colour, reason } = choice;
  if (colour === undefined) return undefined;
  const words = reason.trim();
  return { ...rest, answers: { ...rest.answers }, colour, ...(words === '' ? {} : { reason: words }) };
}

/** How many answers of somebody else's newer assessment are not the own ones. */
export const differencesOf = (mine: Answers, newer: Answers): number =>
  [...new Set([...Object.keys(mine), ...Object.keys(newer)])].filter((key) => mine[key] !== newer[key])
    .length;
