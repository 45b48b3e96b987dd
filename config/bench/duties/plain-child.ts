import type { CareFile, Child, Guardian, Span } from '../../../domain/care-file/care-file';
import type { Emit } from './triples';

/** What every duty of one child is asked with. */
export type Plain = {
  readonly file: CareFile;
  readonly child: Child;
  readonly index: number;
  readonly today: number;
  readonly emit: Emit;
};

/** Whether a dated fact holds on a day. */
export const holdsPlain = (span: Span, day: number): boolean =>
  span.from <= day && (span.to === null || day <= span.to);

export const coveredPlain = (child: Child, day: number): boolean => {
  for (const entry of child.categories) if (holdsPlain(entry, day)) return true;
  return false;
};

export const leftBehindPlain = (child: Child, day: number): boolean => {
  for (const entry of child.categories)
    if (entry.category === 'left-behind' && holdsPlain(entry, day)) return true;
  return false;
};

/** The first day of the guardian who has been away longest on a day; -1 when nobody is. */
export const awaySincePlain = (file: CareFile, day: number): number => {
  let since = -1;
  for (const guardian of file.guardians) {
    const left = leftOn(guardian, day);
    if (left !== -1 && (since === -1 || left < since)) since = left;
  }
  return since;
};

const leftOn = (guardian: Guardian, day: number): number => {
  const { awayFrom, awayTo } = guardian;
  if (awayFrom === null || awayFrom > day || (awayTo !== null && awayTo < day)) return -1;
  return holdsPlain(guardian, day) ? awayFrom : -1;
};
