import type { CareFile, DutySplit } from '../care-file/care-file';

type Splits = Pick<CareFile, 'dutySplits'>;

const newest = (splits: readonly DutySplit[]): DutySplit | null =>
  splits.reduce<DutySplit | null>(
    (last, each) => (last === null || each.revision > last.revision ? each : last),
    null,
  );

/** What was written down last, confirmed or not; null before the first. */
export const latestSplit = ({ dutySplits }: Splits, registeredCode: string): DutySplit | null =>
  newest(dutySplits.filter((split) => split.registeredCode === registeredCode));

/** What holds: the last one that both sides stand behind. A further proposal changes nothing until it is confirmed. */
export const splitInForce = ({ dutySplits }: Splits, registeredCode: string): DutySplit | null =>
  newest(dutySplits.filter((split) => split.registeredCode === registeredCode && split.confirmed));
