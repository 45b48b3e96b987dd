import type { InstrumentBody } from '../../contracts/instrument-body';
import { SAMPLE_INSTRUMENT } from '../../local/demo/sample-instrument';

/** The demo's invented standard, changed as a test needs it. */
export const aSampleInstrument = (changes: Partial<InstrumentBody> = {}): InstrumentBody => ({
  ...SAMPLE_INSTRUMENT,
  ...changes,
});

/** The first option of every item, the calmest; changed where named as `dimension.item`. */
export const answersTo = (
  instrument: InstrumentBody,
  changes: Readonly<Record<string, string>> = {},
): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(
    instrument.dimensions.flatMap((dimension) =>
      dimension.items.map((item) => [`${dimension.key}.${item.key}`, item.options[0]?.key ?? '']),
    ),
  ),
  ...changes,
});
