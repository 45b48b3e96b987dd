import type { CareFile, Child, Span } from '../../../domain/care-file/care-file';
import { plainAgreements } from './plain-agreements';
import { plainInterval } from './plain-interval';
import { mondayOfPlain } from './plain-days';
import { PLAIN_DAYS, PLAIN_PACKS } from './plain-values';
import type { Emit } from './triples';

/** What every duty of one child is asked with. */
export type Plain = {
  readonly file: CareFile;
  readonly child: Child;
  readonly index: number;
  readonly today: number;
  readonly emit: Emit;
};

const holds = (span: Span, day: number): boolean => span.from <= day && (span.to === null || day <= span.to);

export const coveredPlain = (child: Child, day: number): boolean => {
  for (const entry of child.categories) if (holds(entry, day)) return true;
  return false;
};

export const leftBehindPlain = (child: Child, day: number): boolean => {
  for (const entry of child.categories)
    if (entry.category === 'left-behind' && holds(entry, day)) return true;
  return false;
};

/** The first day of the guardian who has been away longest on a day; -1 when nobody is. */
export const awaySincePlain = (file: CareFile, day: number): number => {
  let since = -1;
  for (const { from, to, awayFrom, awayTo } of file.guardians) {
    if (from > day || (to !== null && to < day) || awayFrom === null || awayFrom > day) continue;
    if (awayTo !== null && awayTo < day) continue;
    if (since === -1 || awayFrom < since) since = awayFrom;
  }
  return since;
};

const keptLine = (file: CareFile, child: string, week: string, line: string): boolean => {
  for (const each of file.contacts) {
    if (
      each.week === week &&
      each.line === line &&
      each.childId === child &&
      each.current &&
      !each.withdrawn
    ) {
      return true;
    }
  }
  return false;
};

export const plainWeeks = (
  { file, child, index, today, emit }: Plain,
  weeks: ReadonlyMap<number, string>,
): void => {
  const reviewed = child.reviewedOn ?? today;
  for (let monday = mondayOfPlain(Math.min(reviewed, today)) - 7; ; monday += 7) {
    const sunday = monday + 6;
    const opens = sunday + 1 + PLAIN_DAYS.grace;
    if (opens > today) return;
    if (child.openedOn > monday || !leftBehindPlain(child, monday) || !leftBehindPlain(child, sunday))
      continue;
    if (awaySincePlain(file, monday) === -1) continue;
    const week = weeks.get(monday) ?? '';
    let second = false;
    for (const caregiver of file.caregivers) second ||= holds(caregiver, sunday);
    if (keptLine(file, child.id, week, 'child') && (!second || keptLine(file, child.id, week, 'caregiver')))
      continue;
    emit(index, 0, opens);
  }
};

export const plainNotices = ({ file, index, today, emit }: Plain): void => {
  for (let at = 0; at < file.notices.length; at += 1) {
    const { noticeId } = file.notices[at]!;
    let opens = Infinity;
    let seen = false;
    for (let other = 0; other < file.notices.length; other += 1) {
      const receipt = file.notices[other]!;
      if (receipt.noticeId !== noticeId) continue;
      if (other < at) seen = true;
      if (receipt.acknowledgedOn !== null) continue;
      opens = Math.min(opens, receipt.unreachableOn ?? receipt.sentOn + receipt.acknowledgeDays);
    }
    if (!seen && opens <= today) emit(index, 9, opens);
  }
};

export const plainEvents = ({ file, index, today, emit }: Plain): void => {
  for (const { foundOn, outcome } of file.findings) {
    if (outcome === null && foundOn <= today) emit(index, 8, foundOn + PLAIN_DAYS.settle);
  }
  for (const { word, saidOn, answer } of file.words) {
    if (word !== 'fine' && answer === null && saidOn <= today) emit(index, 10, saidOn);
  }
};

/** Every duty of every child, by hand: integers, loops and early returns, no engine and no policy look-up. */
export const plainLoop = (
  files: readonly CareFile[],
  {
    today,
    weeks,
    emit,
  }: { readonly today: number; readonly weeks: ReadonlyMap<number, string>; readonly emit: Emit },
): void => {
  let index = 0;
  for (const file of files) {
    const pack = PLAIN_PACKS[file.pack]!;
    for (const child of file.children) {
      const plain: Plain = { file, child, index, today, emit };
      plainWeeks(plain, weeks);
      plainAgreements(plain);
      if (coveredPlain(child, today)) {
        plainInterval(plain, pack);
        plainNotices(plain);
        plainEvents(plain);
      }
      index += 1;
    }
  }
};
