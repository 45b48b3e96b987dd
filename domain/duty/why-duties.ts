import type { ChildFact } from '../../contracts/vocabulary/child';
import { POLICY_KEYS, type PolicyKey } from '../../policies/keys';
import type { Source } from '../../policies/source';
import { type CalendarDay, daysBetween, formatDay } from '../calendar/calendar-day';
import { type CareFile, type Child, holdsOn } from '../care-file/care-file';
import type { Rules } from '../policy/rules';
import { countsForKey, isKeyChild } from '../key-fact/is-key-child';
import { type ExplainedDuty, explainDuties, type Explanation, latest } from './explain-duties';

/** A duty with all that stands behind it: the rule in a sentence, and its source word by word. */
export type DutyWhy = Omit<ExplainedDuty, 'source' | 'key' | 'childId' | 'taskId'> & {
  readonly rule: string;
  readonly unset: boolean;
  readonly keyUnset: boolean;
  readonly source: Cited;
  readonly alsoIn: Cited | null;
  readonly note: string | null;
  readonly from: string;
};

type Cited = { readonly title: string; readonly item: string; readonly quote: string | null };

const cite = ({ title, item, quote }: Source): Cited => ({ title, item, quote: quote ?? null });

/** Duties that come up now and then: they are explained here, and wait in lists only while they are open. */
const nowAndThen: readonly Explanation[] = [
  {
    kind: 'receipt-school',
    key: 'writtenNotice.targets',
    words: () => '协议生效后书面告知学校，登记回执',
    lastOn: (file) => receiptDay(file, 'school'),
  },
  {
    kind: 'receipt-village',
    key: 'writtenNotice.targets',
    words: () => '协议生效后书面告知村（居）委会，登记回执',
    lastOn: (file) => receiptDay(file, 'village'),
  },
  {
    kind: 'agreement-expiring',
    key: 'agreement.renewal',
    words: () => '协议到期前续签或做好安排',
    lastOn: (file) => latest(file.agreements.flatMap((agreement) => agreement.inForceOn ?? [])),
  },
  {
    kind: 'caregiver-finding',
    key: 'finding.steps',
    words: () => '告诉父母、报告乡镇（街道）、帮助督促或另选照护人，三步都要记',
    lastOn: (file) => latest(file.findings.flatMap(({ steps }) => steps.map((step) => step.on))),
  },
];

const receiptDay = ({ agreements }: CareFile, target: 'school' | 'village'): CalendarDay | null =>
  latest(
    agreements.flatMap(({ receipts }) =>
      receipts.filter((given) => given.target === target).map(({ on }) => on),
    ),
  );

const KEY_OF: Readonly<Partial<Record<PolicyKey, PolicyKey>>> = {
  'visit.every': 'visit.everyKey',
  'contact.director.every': 'contact.director.everyKey',
};

type Moment = { readonly rules: Rules; readonly today: CalendarDay };

/** Why each duty of a child applies, for staff: rule, value, kind, source, last record, next day. */
export const whyDuties = (file: CareFile, child: Child, { rules, today }: Moment): readonly DutyWhy[] => {
  const inKeyGroup = isKeyChild(rules, child, today);
  return explainDuties(file, child, { rules, today, more: nowAndThen }).map(
    ({ key, kind, title, value, valueKind, planEnded, lastOn, dueOn }) => {
      const stated = rules.on(key, today);
      const ofKey = KEY_OF[key];
      return {
        kind,
        title,
        value,
        valueKind,
        planEnded,
        lastOn,
        dueOn,
        rule: POLICY_KEYS[key].description,
        unset: stated.value === null,
        keyUnset: inKeyGroup && ofKey !== undefined && rules.on(ofKey, today).value === null,
        source: cite(stated.source),
        alsoIn: stated.alsoIn === null ? null : cite(stated.alsoIn),
        note: stated.note,
        from: stated.from,
      };
    },
  );
};

/** Whether the plan counts a child to its key group today, and by which of its facts. */
export const keyGroupWhy = (
  child: Child,
  { rules, today }: Moment,
): { readonly key: boolean; readonly because: ChildFact[] } => {
  const because = child.keyFacts
    .filter((entry) => holdsOn(entry, today) && countsForKey(rules, entry, today))
    .map(({ fact }) => fact);
  return { key: because.length > 0, because: [...new Set(because)] };
};

/** The last visit to a child and how long ago that was; nulls where there was none. */
export const lastVisitOf = (file: CareFile, child: Child, today: CalendarDay) => {
  const on = latest(
    file.visits
      .filter((visit) => visit.childId === child.id && !visit.withdrawn && visit.happenedOn <= today)
      .map(({ happenedOn }) => happenedOn),
  );
  return on === null ? { on: null, days: null } : { on: formatDay(on), days: daysBetween(on, today) };
};
