import type { showHome } from '../../../contracts/home';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { lastDayOf, weekOf } from '../../../domain/calendar/iso-week';
import { absencesOf, familyHousehold, unacknowledgedOf } from '../../../domain/home/family-household';
import { weekQuestions } from '../../../domain/home/weekly-question';
import { rulesFor } from '../../../domain/policy/rules';
import { decryptField } from '../../platform/field-encryption';
import { allow, refuse } from '../../../domain/decision';
import type { Handler } from '../../handler';
import { loadCareFiles } from '../../stores/care-files/load-care-files';
import { findFamilyPeople } from '../../stores/home/find-family-people';
import { findStaffCounts } from '../../stores/home/find-staff-counts';

/** `home.show`: one call and at most two statements, for whichever role the caller opens. */
export const handleShowHome: Handler<typeof showHome> = async (input, context) => {
  const role =
    input.role === undefined ? context.roles[0] : context.roles.find((held) => held === input.role);
  if (role === undefined) return refuse('access.denied');
  const { actor, tx } = context;
  const today = formatDay(context.today);
  const week = weekOf(context.today);
  const head = { role, name: actor.name ?? '', today, week, daysLeft: lastDayOf(week) - context.today };
  if (role !== 'guardian' && role !== 'caregiver') {
    const counts = await findStaffCounts(tx, today);
    return allow({
      ...head,
      counts: {
        households: counts.households,
        openTasks: counts.open_tasks,
        overdue: counts.overdue,
        openHouseholds: counts.open_households,
      },
    });
  }

  const householdIds = role === 'guardian' ? actor.guardianOf : actor.caregiverOf;
  // Under the caller's own role: what the walls hide from a family (visits, tasks, key facts) is simply not there.
  const files = await loadCareFiles(tx, { householdIds, today });
  const wanted = files.flatMap(({ children }) => weekQuestions(children, context.today));
  const {
    people: found,
    remindersLeft,
    questions,
  } = await findFamilyPeople(tx, { householdIds, personId: actor.id, today, questions: wanted });
  const people = found.map(({ phoneCipher, ...person }) => ({
    ...person,
    phone: phoneCipher === null ? null : decryptField('person.phone', phoneCipher),
  }));
  return allow({
    ...head,
    households: files.map((file) =>
      familyHousehold(file, {
        people,
        personId: actor.id,
        role,
        today: context.today,
        rules: rulesFor(file.pack, file.overrides),
      }),
    ),
    absences: absencesOf(files),
    unacknowledged: unacknowledgedOf(files, actor.id, context.today),
    remindersLeft,
    // Each child's own question of the week.
    questions: wanted.flatMap(({ childId, band, number }) =>
      questions
        .filter((each) => each.band === band && each.number === number)
        .map(({ words }) => ({ childId, question: words })),
    ),
  });
};
