import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { PolicyKey } from '../../policies/keys';
import { colourOn } from '../assessment/colour-steps';
import { isKeyChild } from '../key-fact/is-key-child';
import type { PolicyInterval } from '../policy/rules';
import { intervalsOfColour, type IntervalQuestion } from '../task/types/interval-rule';
import { addInterval } from '../task/types/interval-windows';

const KEYS = {
  contact: { general: 'contact.director.every', key: 'contact.director.everyKey' },
  visit: { general: 'visit.every', key: 'visit.everyKey' },
} as const;

type Question = Pick<IntervalQuestion, 'file' | 'child' | 'rules' | 'today' | 'side'>;

/** Which of region, key group and colour asks for the shortest interval today; the region's own where they are equal. */
export const tightestInterval = ({
  file,
  child,
  rules,
  today,
  side,
}: Question): {
  readonly key: PolicyKey;
  readonly every: PolicyInterval | null;
  readonly colour: RiskColour | null;
} => {
  const { general, key } = KEYS[side];
  const colour = colourOn(file.assessments, child.id, today)?.colour ?? null;
  const byColour = colour === null ? [] : intervalsOfColour({ rules, side }, colour, today);
  const byKey = isKeyChild(rules, child, today) ? rules.on(key, today).value : null;
  const candidates: readonly { readonly key: PolicyKey; readonly every: PolicyInterval | null }[] = [
    { key: general, every: rules.on(general, today).value },
    { key, every: byKey },
    ...byColour.map((every) => ({ key: 'assessment.frequency' as const, every })),
  ];
  const [first] = candidates
    .flatMap((each) => (each.every === null ? [] : [{ ...each, due: addInterval(today, each.every) }]))
    .sort((a, b) => a.due - b.due);
  return { key: first?.key ?? general, every: first?.every ?? null, colour };
};
