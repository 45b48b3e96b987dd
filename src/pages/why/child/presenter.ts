import type { DataOf } from '../../../api/call';
import { whyCopy as copy } from '../../../copy/why';
import { sayDate } from '../../../kit/calendar/say-day';

export type Why = DataOf<'duty.explain'>;
type Duty = Why['duties'][number];

/** One duty as the page says it. */
export type WhyCard = {
  readonly key: string;
  readonly title: string;
  readonly value: string;
  readonly rule: string;
  readonly kind: string;
  readonly kindTone: 'primary' | 'plain' | 'need';
  /** Said where nobody has stated a number. */
  readonly unset: string | undefined;
  readonly source: string;
  readonly quote: string | undefined;
  readonly asides: readonly string[];
  readonly when: string;
};

const sourceOf = ({ title, item }: Duty['source'], kind: Duty['valueKind']): string =>
  kind === 'productDefault' ? copy.ownSource(title, item) : copy.source(title, item);

const whenOf = ({ lastOn, dueOn }: Duty, today: string): string =>
  [
    lastOn === null ? copy.never : copy.last(sayDate(lastOn, today)),
    dueOn === null ? copy.noNext : copy.next(sayDate(dueOn, today)),
  ].join('，');

const unsetOf = ({ unset, keyUnset }: Duty): string | undefined => {
  if (unset) return copy.unsetText;
  return keyUnset ? copy.keyUnset : undefined;
};

const cardOf = (duty: Duty, today: string): WhyCard => ({
  key: duty.kind,
  title: duty.title,
  value: duty.value,
  rule: duty.rule,
  kind: duty.unset ? copy.unset : copy.kinds[duty.valueKind],
  kindTone: duty.unset ? 'need' : duty.valueKind === 'productDefault' ? 'plain' : 'primary',
  unset: unsetOf(duty),
  source: sourceOf(duty.source, duty.valueKind),
  quote: duty.source.quote === null ? undefined : copy.quote(duty.source.quote),
  asides: [
    duty.note,
    duty.alsoIn === null ? null : copy.alsoIn(duty.alsoIn.title, duty.alsoIn.item),
    duty.planEnded ? copy.plan.ended : null,
  ].filter((aside) => aside !== null),
  when: whenOf(duty, today),
});

/** The duties of a child with what stands behind each, those that need somebody's decision first. */
export const presentWhy = (why: Why): readonly WhyCard[] =>
  [...why.duties].sort((a, b) => Number(b.unset) - Number(a.unset)).map((duty) => cardOf(duty, why.today));

/** Lines about the child itself: its plan, its group, its last visit. */
export const presentChild = (why: Why): readonly { readonly label: string; readonly text: string }[] => {
  const { plan, group, lastVisit, today } = why;
  const planText =
    plan === null
      ? copy.plan.none
      : [`《${plan.title}》`, plan.number, plan.ended ? copy.plan.ended : null]
          .filter((part) => part !== null)
          .join('，');
  return [
    { label: copy.plan.label, text: planText },
    ...(group.key
      ? [
          {
            label: copy.key.label,
            text: copy.key.because(group.because.map((fact) => copy.key.facts[fact] ?? fact)),
          },
        ]
      : []),
    {
      label: copy.visit.label,
      text:
        lastVisit.on === null || lastVisit.days === null
          ? copy.visit.never
          : copy.visit.last(sayDate(lastVisit.on, today), lastVisit.days),
    },
  ];
};

/** Whether some number of this child's is still nobody's. */
export const lacksNumber = ({ duties }: Why): boolean =>
  duties.some(({ unset, keyUnset }) => unset || keyUnset);
