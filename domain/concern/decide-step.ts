import type { ConcernStepKind } from '../../contracts/vocabulary/concern';
import { type CalendarDay, dayFrom } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Concern } from '../care-file/concern-facts';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { lacksDissuasion, lacksReceipt, mayNotWait } from './receipt-owed';
import { withConcernStep } from './with-step';

const GUARDIAN = '未成年人保护法第一百一十八条';

/** One step as it was entered. */
export type ConcernStepTaken = {
  readonly concernId: string;
  readonly on: string;
  readonly at: string | null;
  /** An office, a result or a closing. */
  readonly what: string | null;
  readonly words: string | null;
};

type Asked = { readonly rules: Rules; readonly occasion: Occasion };

/** What may stand against one step, besides what stands against all of them. */
type Objection<Code extends Refusable> = (
  concern: Concern,
  asked: { readonly rules: Rules; readonly today: CalendarDay },
) => ReturnType<typeof refuse<Code>> | null;

type Refusable = Extract<Parameters<typeof refuse>[0], `concern.${string}`>;

type Every = 'record.notFound' | 'record.dayInFuture' | 'concern.closed';

/** A rule for one kind of step: `once` for what happens a single time; `objection` for what must have been before. */
const stepRule =
  <Code extends Refusable>(step: ConcernStepKind, objection: Objection<Code>) =>
  (
    file: CareFile,
    taken: ConcernStepTaken,
    { rules, occasion }: Asked,
  ): Decision<Decided<{ readonly state: Concern['state'] }>, Every | Code> => {
    const concern = file.concerns.find(({ id }) => id === taken.concernId);
    if (concern === undefined) return refuse('record.notFound');
    if (concern.state === 'closed') return refuse('concern.closed');
    const on = dayFrom(taken.on);
    if (on > occasion.today) return refuse('record.dayInFuture', { fields: ['on'] });
    const no = objection(concern, { rules, today: occasion.today });
    if (no !== null) return no;
    const { concernId, at, what, words } = taken;
    const record: CareRecord = {
      kind: 'concern-step',
      id: occasion.newId('cs'),
      concernId,
      seq: concern.steps.length,
      taken: { step, on, what },
      at,
      words,
      by: occasion.actor,
    };
    return allow({ records: [record], answer: { state: withConcernStep(concern, record.taken).state } });
  };

const has = ({ steps }: Concern, step: ConcernStepKind): boolean => steps.some((each) => each.step === step);

const once = (concern: Concern, step: ConcernStepKind) =>
  has(concern, step) ? refuse('concern.alreadyRecorded') : null;

/** 劝诫、制止 before the report (art. 118), but where law or plan let nobody wait. */
const outOfTurn: Objection<'concern.dissuadeFirst'> = (concern, { rules, today }) =>
  lacksDissuasion(concern) && !mayNotWait(concern, rules, today)
    ? refuse('concern.dissuadeFirst', { article: GUARDIAN })
    : null;

/** Which office was told. As often as it happens. */
export const decideTold = stepRule('told', outOfTurn);

/** A guardian was admonished; only where a guardian does not act. */
export const decideDissuaded = stepRule<'concern.notThatCourse' | 'concern.alreadyRecorded'>(
  'dissuaded',
  (concern) =>
    concern.course === 'guardianship' ? once(concern, 'dissuaded') : refuse('concern.notThatCourse'),
);

/** The number of the police. Where a guardian does not act, after the report that it is the receipt of. */
export const decideReceipt = stepRule<
  'concern.alreadyRecorded' | 'concern.dissuadeFirst' | 'concern.policeNotTold'
>('receipt', (concern, asked) => {
  const no = once(concern, 'receipt') ?? outOfTurn(concern, asked);
  if (no !== null) return no;
  return concern.course === 'guardianship' && !has(concern, 'told') ? refuse('concern.policeNotTold') : null;
});

/** The receiving office must accept and handle (Putuo 8, Qidong 7). */
export const decideAccepted = stepRule('accepted', (concern) => once(concern, 'accepted'));

/** What came of it; it may come to more than one thing. */
export const decideResult = stepRule('result', (concern) =>
  has(concern, 'accepted') ? null : refuse('concern.notAccepted'),
);

/** Closed with a reason, and never while the number of the police or the dissuasion is missing. */
export const decideClosed = stepRule<'concern.receiptMissing' | 'concern.dissuadeFirst'>(
  'closed',
  (concern) => {
    if (lacksDissuasion(concern)) return refuse('concern.dissuadeFirst', { article: GUARDIAN });
    return lacksReceipt(concern) ? refuse('concern.receiptMissing') : null;
  },
);
