import type { ChildFact } from '../../contracts/vocabulary/child';
import { keyFactWords } from '../../policies/key-fact-words';
import { dayFrom, formatDay } from '../calendar/calendar-day';
import { type CareFile, type Child, holdsOn } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { applyKeyFact } from './apply-key-fact';
import { countsForKey, isKeyChild } from './is-key-child';

type Named = {
  readonly childId: string;
  readonly fact: ChildFact;
  readonly from: string;
  readonly note: string;
};

/** Whether the child belongs to the key group now. */
type Answer = { readonly key: boolean };

/**
 * The facts a region's plan names: what it counts to the key group, and the single-parent families it wants watched, in
 * the plan's own words (Putuo 8, Qidong 1, Heze 10, Shanghai 7, Chongqing 8).
 */
export const namedFacts = (
  rules: Rules,
  facts: readonly ChildFact[],
  today: Occasion['today'],
): readonly ChildFact[] =>
  facts.filter((fact) => countsForKey(rules, { fact }, today) && keyFactWords(rules.pack, fact) !== null);

/** A fact begins. One of a kind at a time; what the plan does not name is not written down about a child. */
export const decideKeyFact = (
  file: CareFile,
  { named, rules }: { readonly named: Named; readonly rules: Rules },
  { today, actor }: Occasion,
): Decision<
  Decided<Answer>,
  'record.notFound' | 'record.dayInFuture' | 'keyFact.notInPlan' | 'keyFact.alreadyOpen'
> => {
  const child = file.children.find(({ id }) => id === named.childId);
  if (child === undefined) return refuse('record.notFound');
  const from = dayFrom(named.from);
  if (from > today) return refuse('record.dayInFuture', { fields: ['from'] });
  if (namedFacts(rules, [named.fact], today).length === 0)
    return refuse('keyFact.notInPlan', { fields: ['fact'] });
  const known = child.keyFacts.filter(({ fact }) => fact === named.fact);
  if (known.some((each) => each.to === null || holdsOn(each, from) || each.from >= from)) {
    return refuse('keyFact.alreadyOpen', { fields: ['fact', 'from'] });
  }
  const change = { kind: 'key-fact' as const, record: recordOf(named, from), note: named.note, by: actor };
  return allow({
    records: [change],
    answer: answerOf(applyKeyFact(file.children, change), child, { rules, today }),
  });
};

/** A fact no longer holds after its last day; the row stays. */
export const decideKeyFactEnd = (
  file: CareFile,
  { named, rules }: { readonly named: Named & { readonly to: string }; readonly rules: Rules },
  { today, actor }: Occasion,
): Decision<Decided<Answer>, 'record.notFound' | 'record.dayInFuture' | 'keyFact.dayInvalid'> => {
  const child = file.children.find(({ id }) => id === named.childId);
  const from = dayFrom(named.from);
  const open = child?.keyFacts.find(
    (each) => each.fact === named.fact && each.from === from && each.to === null,
  );
  if (child === undefined || open === undefined) return refuse('record.notFound');
  const to = dayFrom(named.to);
  if (to > today) return refuse('record.dayInFuture', { fields: ['to'] });
  if (to < from) return refuse('keyFact.dayInvalid', { fields: ['to'] });
  const record = recordOf(named, from);
  const change = { kind: 'key-fact-ended' as const, record, to, note: named.note, by: actor };
  return allow({
    records: [change],
    answer: answerOf(applyKeyFact(file.children, change), child, { rules, today }),
  });
};

const recordOf = ({ childId, fact }: Named, from: Occasion['today']) => ({
  id: `${childId}.${fact}.${formatDay(from)}`,
  childId,
  fact,
  from,
});

const answerOf = (
  children: readonly Child[],
  { id }: Child,
  { rules, today }: { readonly rules: Rules; readonly today: Occasion['today'] },
): Answer => ({ key: children.some((child) => child.id === id && isKeyChild(rules, child, today)) });
