import type { DataOf, OutcomeOf } from '../../../api/call';
import type { Answered } from '../../../api/notice-answer';

/** Up to and with its mark, or whatever is left. A lookbehind would not be read at all by iPhones before 16.4. */
const SENTENCE = /[^。；！？]*[。；！？]|[^。；！？]+$/g;

/**
 * A notice's text as lines that can be taken in one by one: a line a sentence, and a line a part where a sentence lists
 * several things. The words stay as they were written.
 */
export function linesOf(body: string): readonly string[] {
  const sentences = body.match(SENTENCE) ?? [];
  return sentences.map((line) => line.trim()).filter((line) => line !== '');
}

/** What is read aloud of it, one after the other; its question comes last. */
export function spokenSteps({
  brief,
  body,
  question,
}: Pick<DataOf<'notice.open'>, 'brief' | 'body' | 'question'>): readonly string[] {
  const text = brief === '' || brief === body ? ['brief'] : ['brief', 'body'];
  return question === null ? text : [...text, 'question'];
}

/** When this reader acknowledged: what the tap just brought, or what was known before. */
export function acknowledgedBy(
  notice: DataOf<'notice.open'> | undefined,
  tapped: OutcomeOf<'notice.acknowledge'> | undefined,
): string | null {
  return tapped?.ok === true ? tapped.data.acknowledgedAt : (notice?.acknowledgedAt ?? null);
}

/** Another notice that waits, so that one tap leads on. */
export function nextNotice(
  waiting: DataOf<'home.show'>['unacknowledged'],
  noticeId: string,
): string | undefined {
  return waiting?.find((other) => other.noticeId !== noticeId)?.noticeId;
}

/** What the page asks for now: a tap, an answer, or nothing more. */
export type NoticeStep = 'tap' | 'answer' | 'onwards';

/** What wants to be read alone was settled by opening it. */
export function stepOf(
  { ask }: Pick<DataOf<'notice.open'>, 'ask'>,
  {
    acknowledgedAt,
    answered,
  }: { readonly acknowledgedAt: string | null; readonly answered: Answered | null },
): NoticeStep {
  if (ask === 'answer') return answered === null && acknowledgedAt === null ? 'answer' : 'onwards';
  return ask === 'confirm' && acknowledgedAt === null ? 'tap' : 'onwards';
}
