import type { MarkKind } from '../../contracts/vocabulary/text-mark';
import {
  checkAgainAt,
  judgeAnswer,
  judgeCheckRefusal,
  MOST_CHECKS,
} from '../../domain/moderation/judge-answer';
import { withoutNames } from '../../domain/moderation/without-names';
import { checkText } from '../platform/moderation/check-text';
import { checkedKinds } from '../platform/moderation/moderation-settings';
import { PlatformError } from '../platform/platform-error';
import {
  type Checked,
  type ClaimedText,
  claimTexts,
  endClaim,
  releaseTexts,
} from '../stores/text-marks/claim-marks';
import { enlistTexts, findNextCheck } from '../stores/text-marks/enlist-texts';
import { inJob } from './in-job';
import type { Job, JobContext } from './job';

/** Asked one after the other: a batch is seconds, a service that says nothing at all three minutes. */
const BATCH = 20;
const CLAIM_MS = 10 * 60_000;
const MOST_BATCHES = 20;
const MOST_ENLISTED = 200;

/**
 * Has what people wrote checked, and keeps a mark where a person should look. It follows what was written and stands in
 * nobody's way: no notice, sentence or report waits for it, is changed by it, or knows of it. Killed in between, the claim
 * runs out and the same text is asked about again.
 */
export const checkTexts: Job = {
  name: 'check-texts',
  dueAt: ({ db, now }) => {
    const kinds = checkedKinds();
    return kinds.length === 0 ? Promise.resolve(null) : inJob(db, (tx) => findNextCheck(tx, { kinds, now }));
  },
  run: async (context) => {
    const kinds = checkedKinds();
    const counts = { enlisted: 0, clear: 0, marked: 0, failed: 0, later: 0 };
    for (const kind of kinds) counts.enlisted += await enlist(context, kind);
    for (let batch = 0; kinds.length > 0 && batch < MOST_BATCHES; batch += 1) {
      if (context.outOfTime?.() === true) return { ...counts, unfinished: 1 };
      const claimed = await claim(context, kinds);
      if (claimed.length === 0) break;
      const { done, closed } = await checkInTurn(claimed, context);
      for (const checked of done) counts[countOf(checked)] += 1;
      // The account or the service is closed for now; the others would only hear the same.
      if (closed) break;
    }
    return counts;
  },
};

const enlist = ({ db, now }: JobContext, kind: MarkKind): Promise<number> =>
  inJob(db, (tx) => enlistTexts(tx, { kind, now, limit: MOST_ENLISTED }));

const claim = ({ db, now }: JobContext, kinds: readonly MarkKind[]): Promise<readonly ClaimedText[]> =>
  inJob(db, (tx) => claimTexts(tx, { now, until: new Date(now.getTime() + CLAIM_MS), limit: BATCH, kinds }));

const countOf = (checked: Checked): 'clear' | 'marked' | 'failed' | 'later' => {
  if (checked.state === 'wanted') return 'later';
  if (checked.state === 'failed') return 'failed';
  return checked.judged === null ? 'clear' : 'marked';
};

const checkInTurn = async (
  claimed: readonly ClaimedText[],
  { db, now }: JobContext,
): Promise<{ readonly done: readonly Checked[]; readonly closed: boolean }> => {
  const done: Checked[] = [];
  let isClosed = false;
  for (const one of claimed) {
    const { checked, closed } = await check(one, now);
    await inJob(db, (tx) => endClaim(tx, one, { checked, now }));
    done.push(checked);
    isClosed = closed;
    if (closed) break;
  }
  const untried = claimed.slice(done.length);
  if (untried.length > 0) await inJob(db, (tx) => releaseTexts(tx, untried));
  return { done, closed: isClosed };
};

type Tried = { readonly checked: Checked; readonly closed: boolean };

const check = async ({ text, attempts }: ClaimedText, now: Date): Promise<Tried> => {
  if (text === null) return { checked: { state: 'judged', judged: null, result: 'gone' }, closed: false };
  const heard = withoutNames(text.words, text.names);
  if (heard.trim() === '')
    return { checked: { state: 'judged', judged: null, result: 'empty' }, closed: false };
  try {
    const judged = judgeAnswer(await checkText(heard));
    return { checked: { state: 'judged', judged, result: 'ok' }, closed: false };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return refused(attempts, error.code, now);
  }
};

const refused = (attempts: number, code: string, now: Date): Tried => {
  const verdict = judgeCheckRefusal(code.replace(/^tms[.]/, ''));
  // Whatever is wrong with the account is not the text's fault, however long it takes.
  const isOver = verdict === 'parked' || (verdict === 'later' && attempts >= MOST_CHECKS);
  const checked: Checked = isOver
    ? { state: 'failed', result: code }
    : { state: 'wanted', result: code, again: checkAgainAt(now, attempts) };
  return { checked, closed: verdict === 'closed' };
};
