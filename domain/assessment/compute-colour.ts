import type { InstrumentBody } from '../../contracts/instrument-body';
import type { RiskColour } from '../../contracts/vocabulary/assessment';
import { worstOf } from './colour-rank';

type Dimension = InstrumentBody['dimensions'][number];

/** Item → option, named `dimension.item`. */
export type Answers = Readonly<Record<string, string>>;

const answerKey = (dimension: string, item: string): string => `${dimension}.${item}`;

/** What an instrument proposes; `missing` names the items without an answer of theirs. */
export type Computed =
  | {
      readonly ok: true;
      readonly colour: RiskColour;
      readonly dimensions: Readonly<Record<string, RiskColour>>;
    }
  | { readonly ok: false; readonly missing: readonly string[] };

/**
 * The colour that the answers come to: each dimension by its points and by answers that decide alone, then the worst of
 * the three. A proposal only; a person confirms every colour (个人信息保护法第二十四条: no decision by a machine alone).
 */
export const computeColour = (instrument: InstrumentBody, answers: Answers): Computed => {
  const chosen = instrument.dimensions.map((dimension) => ({
    dimension,
    options: optionsOf(dimension, answers),
  }));
  const missing = chosen.flatMap(({ options }) =>
    options.flatMap(({ key, option }) => (option === null ? [key] : [])),
  );
  const known = new Set(chosen.flatMap(({ options }) => options.map(({ key }) => key)));
  const foreign = Object.keys(answers).filter((key) => !known.has(key));
  if (missing.length + foreign.length > 0) return { ok: false, missing: [...missing, ...foreign] };

  const dimensions = Object.fromEntries(
    chosen.map(({ dimension, options }) => [
      dimension.key,
      colourOf(
        dimension,
        options.flatMap(({ option }) => option ?? []),
      ),
    ]),
  );
  const colour = worstOf(Object.values(dimensions));
  return colour === null ? { ok: false, missing: [] } : { ok: true, colour, dimensions };
};

const optionsOf = (dimension: Dimension, answers: Answers) =>
  dimension.items.map((item) => {
    const key = answerKey(dimension.key, item.key);
    return { key, option: item.options.find((option) => option.key === answers[key]) ?? null };
  });

const colourOf = (
  { bands }: Dimension,
  options: readonly Dimension['items'][number]['options'][number][],
): RiskColour => {
  const points = options.reduce((sum, option) => sum + option.points, 0);
  const band = bands.filter(({ from }) => from <= points).at(-1);
  // The first band begins at 0, so that there always is one.
  return worstOf([band?.colour ?? null, ...options.map((option) => option.alone)]) ?? 'red';
};
