import type { DataOf, InputFor } from '../../../api/call';
import { wordLengths, type WordLength } from '../../../../contracts/vocabulary/safety-word';
import { safetyWordCopy as copy } from '../../../copy/safety-word';
import { sayDate } from '../../../kit/calendar/say-day';

export type Words = DataOf<'safetyWord.show'>;
type To = InputFor<'safetyWord.send'>['to'][number];

/** What today calls for, in a sentence. */
export function dueLine({ due, today }: Words): string {
  if (due === null) return copy.due.none;
  if (due.before === 'evening' || due.offUntil === null) return copy.due.evening;
  return copy.due[due.before](sayDate(due.offUntil, today));
}

/** The lengths, today's first. */
export function lengthsOf({ due }: Words): readonly WordLength[] {
  const first = due?.length ?? 'one';
  return [first, ...wordLengths.filter((length) => length !== first)];
}

/** The posts of which nobody has said a reminder of this length today, for the class or for the whole school. */
export function toTell({ posts, sent }: Words, length: WordLength): readonly To[] {
  return posts.filter(
    ({ school, className }) =>
      !sent.some(
        (each) =>
          each.school === school &&
          each.length === length &&
          (each.className === null || each.className === className),
      ),
  );
}

/** 五（1）班、六（2）班; 全校 for whoever has the whole school. */
export const whereOf = (to: readonly To[]): string =>
  to.map(({ className }) => className ?? copy.whole).join('、');
