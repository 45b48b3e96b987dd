import type { CareFile } from '../../../domain/care-file/care-file';
import { plainAgreements } from './plain-agreements';
import { awaySincePlain, coveredPlain, holdsPlain, leftBehindPlain, type Plain } from './plain-child';
import { plainInterval } from './plain-interval';
import { mondayOfPlain } from './plain-days';
import { PLAIN_DAYS, plainPack } from './plain-values';
import type { Emit } from './triples';

const keptLine = ({ file, child }: Plain, week: string, line: string): boolean => {
  for (const each of file.contacts) {
    if (each.week !== week || each.line !== line || each.childId !== child.id) continue;
    if (each.current && !each.withdrawn) return true;
  }
  return false;
};

const owesWeek = ({ file, child }: Plain, monday: number): boolean =>
  child.openedOn <= monday &&
  leftBehindPlain(child, monday) &&
  leftBehindPlain(child, monday + 6) &&
  awaySincePlain(file, monday) !== -1;

const keptWeek = (plain: Plain, monday: number, week: string): boolean => {
  if (!keptLine(plain, week, 'child')) return false;
  for (const caregiver of plain.file.caregivers) {
    if (holdsPlain(caregiver, monday + 6)) return keptLine(plain, week, 'caregiver');
  }
  return true;
};

const takenBack = ({ file, child }: Plain, week: string | null): boolean => {
  for (const each of file.contacts) {
    if (each.withdrawn && each.childId === child.id && (week === null || each.week === week)) return true;
  }
  return false;
};

export const plainWeeks = (plain: Plain, weeks: ReadonlyMap<number, string>): void => {
  const { child, index, today, emit } = plain;
  const ask = (monday: number, week: string): void => {
    if (owesWeek(plain, monday) && !keptWeek(plain, monday, week)) {
      emit(index, 0, monday + 7 + PLAIN_DAYS.grace);
    }
  };
  const reviewed = child.reviewedOn ?? today;
  const first = mondayOfPlain(Math.min(reviewed, today)) - 7;
  for (let monday = first; monday + 7 + PLAIN_DAYS.grace <= today; monday += 7) {
    ask(monday, weeks.get(monday) ?? '');
  }
  // A record that was taken back asks for its week again, however long past.
  if (!takenBack(plain, null)) return;
  for (const [monday, week] of weeks) if (monday < first && takenBack(plain, week)) ask(monday, week);
};

export const plainNotices = ({ file, index, today, emit }: Plain): void => {
  const { notices } = file;
  for (const [at, { noticeId }] of notices.entries()) {
    if (notices.findIndex((other) => other.noticeId === noticeId) !== at) continue;
    let opens = Infinity;
    for (const receipt of notices) {
      if (receipt.noticeId !== noticeId || receipt.acknowledgedOn !== null) continue;
      opens = Math.min(opens, receipt.unreachableOn ?? receipt.sentOn + receipt.acknowledgeDays);
    }
    if (opens <= today) emit(index, 9, opens);
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
    const pack = plainPack(file.pack);
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
