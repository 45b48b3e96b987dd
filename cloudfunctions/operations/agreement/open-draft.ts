import type { openDraft } from '../../../contracts/agreement';
import type { OutputOf } from '../../../contracts/operation';
import { beginDraft } from '../../../domain/agreement/begin-draft';
import { draftWarningsOf } from '../../../domain/agreement/draft-warnings';
import { missingGroups } from '../../../domain/agreement/missing-groups';
import { ageOn } from '../../../domain/calendar/age';
import { type CalendarDay, formatDay } from '../../../domain/calendar/calendar-day';
import { type CareFile, holdsOn } from '../../../domain/care-file/care-file';
import { allow, refuse } from '../../../domain/decision';
import { rulesFor } from '../../../domain/policy/rules';
import type { Handler } from '../../handler';
import { findDecline } from '../../stores/agreements/find-decline';
import { findOtherCare } from '../../stores/agreements/find-other-care';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findHouseholdPeople } from '../../stores/households/find-household-people';

/** `agreement.openDraft`: everything the form needs to go on, in one call; leaves a trace. */
export const handleOpenDraft: Handler<typeof openDraft> = async ({ householdId }, context) => {
  const { tx, today } = context;
  const day = formatDay(today);
  const [file] = await loadCareFiles(tx, { householdIds: [householdId], today: day });
  if (file === undefined) return refuse('record.notFound');
  const acting = context.actFor([file]);
  if (!acting.ok) return acting;
  const beside = await findHouseholdPeople(tx, householdId);
  if (beside === null) return refuse('record.notFound');
  const others = await findOtherCare(tx, { householdId, today: day });

  await context.trace(acting.value, { household: householdId });
  const { open, content } = beginDraft(file, today);
  return allow({
    today: day,
    ...standing(open),
    declined: open?.state === 'declined' ? await findDecline(tx, open.id) : null,
    content,
    missing: [...missingGroups(file, content, today)],
    warnings: [...draftWarningsOf(file, content, { rules: rulesFor(file.pack, file.overrides), today })],
    people: {
      village: beside.village,
      children: childrenOf(file, beside.children, today),
      ...adultsOf(file, today, others),
    },
  });
};

type People = OutputOf<typeof openDraft>['people'];

type OpenAgreement = ReturnType<typeof beginDraft>['open'];

const standing = (open: OpenAgreement) => ({
  agreementId: open?.id ?? null,
  version: open?.version ?? null,
  state: open?.state ?? null,
});

const childrenOf = (
  file: CareFile,
  beside: readonly { readonly id: string; readonly school: string | null }[],
  today: CalendarDay,
): People['children'] =>
  file.children.map(({ id, name, birthOn, specialCare }) => ({
    childId: id,
    name,
    age: ageOn(birthOn, today),
    school: beside.find((each) => each.id === id)?.school ?? null,
    specialCare,
  }));

const adultsOf = (
  file: CareFile,
  today: CalendarDay,
  others: Readonly<Record<string, readonly string[]>>,
): Pick<People, 'guardians' | 'caregivers'> => ({
  guardians: file.guardians
    .filter((each) => holdsOn(each, today))
    .map(({ personId, name, kinship, awayFrom }) => ({
      personId,
      name,
      kinship,
      awayFrom: awayFrom === null ? null : formatDay(awayFrom),
    })),
  caregivers: file.caregivers
    .filter((each) => holdsOn(each, today))
    .map(({ personId, name, relation, birthOn, childrenElsewhere = 0 }) => ({
      personId,
      name,
      relation,
      age: birthOn === null ? null : ageOn(birthOn, today),
      alsoCaresFor: [...(others[personId] ?? [])],
      alsoCount: childrenElsewhere,
    })),
});
