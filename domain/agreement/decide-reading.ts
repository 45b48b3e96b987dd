import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';

/** A product default: a page that calls without end fills nobody's trail. */
export const MOST_READINGS = 30;

/** That somebody opened the text, or had it open for some seconds; only of the version that stands. */
export const decideReading = (
  file: CareFile,
  read: { readonly agreementId: string; readonly version: number; readonly seconds: number },
  { actor }: Occasion,
): Decision<
  Decided<{ readonly recorded: boolean }>,
  'agreement.notFound' | 'agreement.notSent' | 'agreement.versionChanged'
> => {
  const agreement = file.agreements.find(({ id }) => id === read.agreementId);
  if (agreement === undefined) return refuse('agreement.notFound');
  if (agreement.version !== read.version) return refuse('agreement.versionChanged');
  if (agreement.digest === null) return refuse('agreement.notSent');

  const times = agreement.readings.find(({ personId }) => personId === actor)?.times ?? 0;
  const first = times === 0;
  const recorded = times < MOST_READINGS && (first || read.seconds > 0);
  const { agreementId, version, seconds } = read;
  return allow({
    records: recorded
      ? [{ kind: 'agreement-read', agreementId, version, personId: actor, seconds, first }]
      : [],
    answer: { recorded },
  });
};
