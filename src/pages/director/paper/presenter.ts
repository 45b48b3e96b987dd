import type { DataOf, OutcomeOf } from '../../../api/call';
import { type PaperCheck, paperChecks } from '../../../../contracts/vocabulary/agreement';
import { paperCopy as copy } from '../../../copy/paper';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type Agreement = DataOf<'agreement.show'>;
type Filed = DataOf<'agreement.filePaper'>;

/** Why nothing can be filed; undefined where it can. */
export function closedFor({ state, paperFiledOn }: Agreement): { title: string; text: string } | undefined {
  if (paperFiledOn !== null) return copy.closed.filed;
  const open = state === 'sent' || state === 'guardians-signed' || state === 'in-force';
  return open ? undefined : copy.closed.notSent;
}

const MORE = '、';

/** What is compared, with what has to stand on the paper. */
export function checksOf(
  { parties, children, content }: Agreement,
  today: Day,
): readonly { readonly value: PaperCheck; readonly label: string }[] {
  const { check } = copy;
  const labels: Readonly<Record<PaperCheck, string>> = {
    parties: check.parties(parties.map(({ name }) => name).join(MORE)),
    children: check.children(children.map(({ name }) => name).join(MORE)),
    term: check.term(sayDate(content.term.from, today), sayDate(content.term.to, today)),
    signatures: check.signatures,
    date: check.date,
  };
  return paperChecks.map((value) => ({ value, label: labels[value] }));
}

/** What still has to be done, in words. */
export function missingOf({
  photos,
  checks,
}: {
  readonly photos: number;
  readonly checks: readonly PaperCheck[];
}): readonly string[] {
  const left = paperChecks.filter((check) => !checks.includes(check)).length;
  return [...(photos === 0 ? [copy.needs.photos] : []), ...(left === 0 ? [] : [copy.needs.checks(left)])];
}

/** What the filing led to: in force by the paper, or the paper beside what was signed on phones. */
export function presentDone(before: Agreement['state'], { inForceOn }: Filed, today: Day): string {
  return before === 'in-force' || inForceOn === null
    ? copy.done.beside
    : copy.done.inForce(sayDate(inForceOn, today));
}

/** The agreement is another one than was compared: it has to be shown anew. */
export function outdated(ended: OutcomeOf<'agreement.filePaper'>): boolean {
  if (ended.ok || ended.offline) return false;
  return ['agreement.versionChanged', 'agreement.wrongState'].includes(ended.refusal.code);
}
