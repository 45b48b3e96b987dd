import type { showAssessment } from '../../../contracts/assessment';
import { colourOn } from '../../../domain/assessment/colour-steps';
import { ageOn } from '../../../domain/calendar/age';
import { type CalendarDay, formatDay } from '../../../domain/calendar/calendar-day';
import type { CareFile, Child } from '../../../domain/care-file/care-file';
import { allow, refuse } from '../../../domain/decision';
import { isKeyChild } from '../../../domain/key-fact/is-key-child';
import { rulesFor } from '../../../domain/policy/rules';
import type { Handler } from '../../handler';
import { findAssessments } from '../../stores/assessments/find-assessments';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findPlaceOfChildren } from '../../stores/households/find-place-of-children';
import { findActiveInstrument } from '../../stores/instruments/find-instruments';

/** `assessment.show`: one child's colour and how it came to it; leaves a trace. */
export const handleShowAssessment: Handler<typeof showAssessment> = async ({ childId }, context) => {
  const { tx, today } = context;
  const place = await findPlaceOfChildren(tx, [childId]);
  if (place === null) return refuse('record.notFound', { fields: ['childId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const [file] = await loadCareFiles(tx, { householdIds: [place.householdId], today: formatDay(today) });
  const child = file?.children.find(({ id }) => id === childId);
  if (file === undefined || child === undefined) return refuse('record.notFound', { fields: ['childId'] });
  const instrument = await findActiveInstrument(tx, place.villageCode);
  const history = await findAssessments(tx, childId);

  await context.trace(acting.value, { child: childId });
  return allow({
    ...standingOf(file, child, today),
    today: formatDay(today),
    instrument: instrument === null ? null : { instrumentId: instrument.instrumentId, body: instrument.body },
    history: [...history],
    mayAssess: acting.value === 'director',
  });
};

const standingOf = (file: CareFile, child: Child, today: CalendarDay) => {
  const last = file.assessments.filter(({ childId }) => childId === child.id).at(-1);
  return {
    householdId: file.householdId,
    child: { childId: child.id, name: child.name, age: ageOn(child.birthOn, today) },
    colour: colourOn(file.assessments, child.id, today)?.colour ?? null,
    key: isKeyChild(rulesFor(file.pack, file.overrides), child, today),
    revision: last?.revision ?? 0,
    answers: { ...last?.answers },
    openPlan: file.helpPlans.some((plan) => plan.childId === child.id && plan.state === 'open'),
  };
};
