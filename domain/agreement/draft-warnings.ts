import type { draftWarnings } from '../../contracts/agreement';
import type { AgreementDraft } from '../../contracts/agreement-content';
import { ageOn } from '../calendar/age';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Rules } from '../policy/rules';

export type DraftWarning = (typeof draftWarnings)[number];

/** Facts that only warn (law-and-forms §8.3); they never block. */
export const draftWarningsOf = (
  file: CareFile,
  content: AgreementDraft,
  { rules, today }: { readonly rules: Rules; readonly today: CalendarDay },
): readonly DraftWarning[] => {
  const { decidedOn, leavingOn } = content.departure ?? { decidedOn: '', leavingOn: '' };
  const late = rules.on('agreement.beforeLeaving', today).value === true && decidedOn > leavingOn;
  return [
    ...caregiverWarnings(file, content, { rules, today }),
    ...(late ? (['decided-after-leaving'] as const) : []),
  ];
};

const caregiverWarnings = (
  file: CareFile,
  { caregiver: screen }: AgreementDraft,
  { rules, today }: { readonly rules: Rules; readonly today: CalendarDay },
): readonly DraftWarning[] => {
  const known = file.caregivers.find(({ personId }) => personId === screen?.personId);
  if (known === undefined) return [];
  const { birthOn, childrenElsewhere = 0 } = known;
  const hintAge = rules.on('caregiver.hintAge', today).value;
  const old = birthOn !== null && hintAge !== null && ageOn(birthOn, today) >= hintAge;
  const has = (condition: 'illness' | 'disability') => screen?.conditions.includes(condition) === true;
  const found: readonly (readonly [boolean, DraftWarning])[] = [
    [old, 'caregiver-old'],
    [has('illness'), 'caregiver-ill'],
    [has('disability'), 'caregiver-disabled'],
    [childrenElsewhere > 0, 'caregiver-of-others'],
  ];
  return found.flatMap(([holds, warning]) => (holds ? [warning] : []));
};
