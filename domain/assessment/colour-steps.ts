import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { CalendarDay } from '../calendar/calendar-day';
import type { Assessment } from '../care-file/risk-facts';
import { worstOf } from './colour-rank';

export type ColourStep = { readonly from: CalendarDay; readonly colour: RiskColour };

/**
 * The colours that held, oldest first. What waits for the supervisor, or was refused, never lowers anything: until it is
 * confirmed the more worrying of the colour before and the one confirmed by the director holds.
 */
export const colourSteps = (assessments: readonly Assessment[], childId: string): readonly ColourStep[] => {
  const own = assessments.filter((each) => each.childId === childId);
  const steps: ColourStep[] = [];
  for (const { state, colour, assessedOn, decidedOn } of own.sort((a, b) => a.revision - b.revision)) {
    const before = steps.at(-1)?.colour ?? null;
    const meanwhile = state === 'in-force' ? colour : (worstOf([before, colour]) ?? colour);
    if (meanwhile !== before) steps.push({ from: assessedOn, colour: meanwhile });
    if (state === 'confirmed' && decidedOn !== null && colour !== meanwhile) {
      steps.push({ from: decidedOn, colour });
    }
  }
  return steps;
};

/** The colour that holds on a day, with the day it came; null before the first assessment. */
export const colourOn = (
  assessments: readonly Assessment[],
  childId: string,
  day: CalendarDay,
): ColourStep | null =>
  colourSteps(assessments, childId)
    .filter((step) => step.from <= day)
    .at(-1) ?? null;
