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
  const caregiver = file.caregivers.find((known) => known.personId === content.caregiver?.personId);
  const hint = rules.on('caregiver.hintAge', today).value;
  const old = caregiver?.birthOn != null && hint !== null && ageOn(caregiver.birthOn, today) >= hint;
  const { decidedOn, leavingOn } = content.departure ?? { decidedOn: '', leavingOn: '' };
  const late = rules.on('agreement.beforeLeaving', today).value === true && decidedOn > leavingOn;
  const has = (condition: 'illness' | 'disability') =>
    content.caregiver?.conditions.includes(condition) === true;
  return [
    ...(old ? (['caregiver-old'] as const) : []),
    ...(has('illness') ? (['caregiver-ill'] as const) : []),
    ...(has('disability') ? (['caregiver-disabled'] as const) : []),
    ...(late ? (['decided-after-leaving'] as const) : []),
  ];
};
