import { type ResidenceSide, splitDuties } from '../../contracts/vocabulary/residence';
import type { CareFile, DutySplit } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import { isApart, isWithinCounty } from './apart';
import { latestSplit } from './split-in-force';

const PLAN = '启东方案第1条';

type Agreed = {
  readonly registeredCode: string;
  readonly parts: DutySplit['parts'];
  readonly office: DutySplit['office'];
  /** Sides that the caller is the director of; both, where one person directs the two villages. */
  readonly sides: readonly ResidenceSide[];
};

const sameParts = (a: DutySplit['parts'], b: DutySplit['parts']): boolean =>
  splitDuties.every((duty) => a[duty] === b[duty]);

const sameOffice = (a: DutySplit['office'], b: DutySplit['office']): boolean =>
  a?.name === b?.name && a?.phone === b?.phone;

/**
 * One side writes down who does what (residence ≠ registration: Qidong, item 1). Writing the same again changes nothing; the
 * other side writing the same is its confirmation. Different words supersede what waited, and wait themselves.
 */
export const decideSplit = (
  file: CareFile,
  { registeredCode, parts, office, sides }: Agreed,
  occasion: Occasion,
): Decision<
  Decided<{ readonly splitId: string; readonly confirmed: boolean }>,
  'record.notFound' | 'residence.notApart' | 'residence.officeMissing'
> => {
  const [by] = sides;
  if (by === undefined) return refuse('record.notFound');
  const apart = file.children.some(
    (child) => child.registeredCode === registeredCode && isApart(file, child, occasion.today),
  );
  if (!apart) return refuse('residence.notApart', { fields: ['registeredCode'], article: PLAN });
  const within = isWithinCounty(file.villageCode, registeredCode);
  if (!within && office === null) return refuse('residence.officeMissing', { fields: ['office'] });
  const record = {
    id: occasion.newId('sp'),
    registeredCode,
    revision: (latestSplit(file, registeredCode)?.revision ?? 0) + 1,
    parts,
    by,
    office: within ? null : office,
    confirmed: !within || sides.length > 1,
  };
  return afterLatest(file, record, { sides, actor: occasion.actor });
};

const afterLatest = (
  file: CareFile,
  record: DutySplit,
  { sides, actor }: { readonly sides: readonly ResidenceSide[]; readonly actor: string },
): Decision<Decided<{ readonly splitId: string; readonly confirmed: boolean }>, never> => {
  const latest = latestSplit(file, record.registeredCode);
  const same =
    latest !== null && sameParts(latest.parts, record.parts) && sameOffice(latest.office, record.office);
  if (!same) {
    return allow({
      records: [{ kind: 'duty-split-agreed', record, by: actor }],
      answer: { splitId: record.id, confirmed: record.confirmed },
    });
  }
  const confirms = !latest.confirmed && sides.some((side) => side !== latest.by);
  return allow({
    records: confirms ? [{ kind: 'duty-split-confirmed', id: latest.id, by: actor }] : [],
    answer: { splitId: latest.id, confirmed: latest.confirmed || confirms },
  });
};

/** The side that did not write it down confirms it; a second time it is confirmed already. */
export const decideSplitConfirmation = (
  file: CareFile,
  {
    registeredCode,
    splitId,
    sides,
  }: {
    readonly registeredCode: string;
    readonly splitId: string;
    readonly sides: readonly ResidenceSide[];
  },
  occasion: Occasion,
): Decision<
  Decided<{ readonly splitId: string }>,
  'record.notFound' | 'residence.otherSideConfirms' | 'residence.splitChanged'
> => {
  const split = file.dutySplits.find((known) => known.id === splitId);
  if (split?.registeredCode !== registeredCode) return refuse('record.notFound', { fields: ['splitId'] });
  if (latestSplit(file, registeredCode)?.id !== splitId) return refuse('residence.splitChanged');
  if (split.confirmed) return allow({ records: [], answer: { splitId } });
  if (!sides.some((side) => side !== split.by)) return refuse('residence.otherSideConfirms');
  return allow({
    records: [{ kind: 'duty-split-confirmed', id: splitId, by: occasion.actor }],
    answer: { splitId },
  });
};
