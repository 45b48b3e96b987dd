import type { showConcern } from '../../../contracts/concern';
import { beijingText } from '../../../domain/calendar/beijing-time';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { CareFile } from '../../../domain/care-file/care-file';
import type { Concern } from '../../../domain/care-file/concern-facts';
import { officesOwed } from '../../../domain/concern/offices-owed';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import type { Handler } from '../../handler';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findConcern } from '../../stores/concerns/find-concern';
import { findConcernPlace } from '../../stores/concerns/find-concern-place';

/** `concern.show`: for those who must act; each look leaves a trace. */
export const handleShowConcern: Handler<typeof showConcern> = async ({ concernId }, context) => {
  const place = await findConcernPlace(context.tx, concernId);
  if (place === null) return refuse('record.notFound', { fields: ['concernId'] });
  const acting = context.actFor([place]);
  if (!acting.ok) return acting;
  const today = formatDay(context.today);
  const shown = await findConcern(context.tx, concernId);
  const [file] = await loadCareFiles(context.tx, { householdIds: [place.householdId], today });
  const concern = file?.concerns.find(({ id }) => id === concernId);
  if (shown === null || file === undefined || concern === undefined) {
    return refuse('record.notFound', { fields: ['concernId'] });
  }
  await context.trace(acting.value, { concern: concernId, household: place.householdId });
  const { foundAt, toldPeople, steps, ...same } = shown;
  return allow({
    ...same,
    reportedAt: beijingText(same.reportedAt),
    today,
    ...peopleOf(file, concern, toldPeople),
    situations: [...concern.situations],
    found: { on: formatDay(concern.foundOn), at: foundAt },
    steps: [...steps],
    officesOwed: [...officesOwed(concern, rulesFor(file.pack, file.overrides), context.today)],
    acts: acting.value !== 'director' && concern.state !== 'closed',
  });
};

const peopleOf = (file: CareFile, { childIds, suspects }: Concern, toldPeople: readonly string[]) => {
  const names = new Map(
    [...file.guardians, ...file.caregivers].map(({ personId, name }) => [personId, name]),
  );
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  return {
    children: file.children
      .filter(({ id }) => childIds.includes(id))
      .map(({ id, name }) => ({ childId: id, name })),
    suspects: named(suspects),
    familyTold: named(toldPeople),
  };
};
