import {
  findAbsence,
  findAbsencePlace,
  findPupilAbsences,
} from '../../cloudfunctions/stores/absences/find-absences';
import {
  findNextOverdue,
  findOverdueAbsences,
} from '../../cloudfunctions/stores/absences/find-overdue-absences';
import { findOwnPupils } from '../../cloudfunctions/stores/schools/find-own-pupils';
import { findPupilPlaces } from '../../cloudfunctions/stores/schools/find-pupil-places';
import { findSchoolPosts, findTeacherHolder } from '../../cloudfunctions/stores/schools/find-school-posts';
import { findAnyPupil, findSchools } from '../../cloudfunctions/stores/schools/find-schools';
import { findTeacherInvitation } from '../../cloudfunctions/stores/schools/find-teacher-invitation';
import { findPupilReceipts } from '../../cloudfunctions/stores/notices/find-pupil-receipts';
import { findWordsSent } from '../../cloudfunctions/stores/safety-words/find-words-sent';
import { among, eachOf, type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, TODAY } from './sight';
import type { World } from './world';

const COUNTY = '990100';
const LATER = new Date(`${TODAY}T23:00:00+08:00`);

const absences = (as: Sight, world: World) => among(world.absences, ownHouseholds(as, world));

/** Also those whom the place of the household register sees. */
const pupils = (as: Sight, world: World): World['pupils'] => {
  const registered = world.registered.filter(({ region }) => isIn(as, region));
  return among(world.pupils, [...ownHouseholds(as, world), ...registered.map(({ household }) => household)]);
};

/** Posts of the area, or of an area that the place lies in. */
const schoolPosts = (as: Sight, { schoolPosts: all }: World) =>
  all.filter(({ region }) => as.regions.some((own) => region.startsWith(own) || own.startsWith(region)));

/** Schools, their teachers and their absences. Nobody of these teaches: what a teacher sees stands in schools.test.ts. */
export const schoolReads: readonly ReadCase[] = [
  {
    read: 'findPupilAbsences',
    seen: async (tx) => (await findPupilAbsences(tx, TODAY)).map(({ absenceId }) => absenceId),
    owed: () => [],
  },
  {
    // Of one's own notice as a teacher, and nobody here teaches.
    read: 'findPupilReceipts',
    seen: async (tx, world) => {
      const notices = [...new Set(world.receipts.map(({ notice }) => notice))];
      const found = await Promise.all(
        notices.map((noticeId) => findPupilReceipts(tx, { noticeId, open: false, after: '', limit: 100 })),
      );
      return found.flat().map(({ name }) => name);
    },
    owed: () => [],
  },
  {
    // What a school has said is its own teachers'.
    read: 'findWordsSent',
    seen: async (tx) => (await findWordsSent(tx, TODAY)).map(({ word }) => word),
    owed: () => [],
  },
  {
    read: 'findAbsencePlace',
    seen: (tx, world) => eachOf(world.absences, async ({ id }) => (await findAbsencePlace(tx, id)) && id),
    owed: (as, world) => absences(as, world).map(({ id }) => id),
  },
  {
    read: 'findAbsence',
    seen: (tx, world) =>
      eachOf(world.absences, async ({ id }) => {
        const found = await findAbsence(tx, id);
        return found !== null && found.steps.length > 0 && found.people.length > 0 ? id : null;
      }),
    owed: (as, world) => absences(as, world).map(({ id }) => id),
  },
  {
    read: 'findOverdueAbsences',
    seen: (tx) => findOverdueAbsences(tx, { now: LATER, limit: 100, except: [] }),
    owed: (as, world) => absences(as, world).map(({ household }) => household),
  },
  {
    read: 'findNextOverdue',
    seen: async (tx) => ((await findNextOverdue(tx)) === null ? [] : ['some']),
    owed: (as, world) => (absences(as, world).length === 0 ? [] : ['some']),
  },
  {
    read: 'findSchoolPosts',
    seen: (tx, world) =>
      eachOf(world.schoolPosts, async (post) =>
        (await findSchoolPosts(tx, { ...post, personId: post.person }, TODAY)).length > 0
          ? post.person
          : null,
      ),
    owed: (as, world) => schoolPosts(as, world).map(({ person }) => person),
  },
  {
    read: 'findTeacherHolder',
    seen: (tx, world) =>
      eachOf(world.schoolPosts, async (post) =>
        (await findTeacherHolder(tx, { ...post, phoneHashes: [post.phone], today: TODAY }))
          ? post.person
          : null,
      ),
    owed: (as, world) => schoolPosts(as, world).map(({ person }) => person),
  },
  {
    read: 'findTeacherInvitation',
    seen: (tx, world) =>
      eachOf(world.teacherInvitations, async ({ id }) => (await findTeacherInvitation(tx, id)) && id),
    owed: (as, world) =>
      world.teacherInvitations
        .filter(({ region }) => as.regions.some((own) => own.length < 12 && region.startsWith(own)))
        .map(({ id }) => id),
  },
  {
    read: 'findPupilPlaces',
    seen: (tx, world) => eachOf(world.pupils, async ({ id }) => (await findPupilPlaces(tx, [id])) && id),
    owed: (as, world) => pupils(as, world).map(({ id }) => id),
  },
  {
    read: 'findOwnPupils',
    seen: async (tx) =>
      (await findOwnPupils(tx, { find: '', after: '', limit: 100, today: TODAY })).map(({ name }) => name),
    owed: () => [],
  },
  {
    read: 'findSchools',
    seen: async (tx) =>
      (await findSchools(tx, { of: [{ region: COUNTY, school: null }], today: TODAY, now: LATER })).map(
        ({ school, pupils: n }) => `${school} ${String(n)}`,
      ),
    owed: (as, world) => {
      const seen = pupils(as, world).map(({ school }) => school);
      return [...new Set(seen)].map(
        (school) => `${school} ${String(seen.filter((each) => each === school).length)}`,
      );
    },
  },
  {
    read: 'findAnyPupil',
    seen: (tx, world) =>
      eachOf([...new Set(world.pupils.map(({ school }) => school))], async (school) =>
        (await findAnyPupil(tx, { school, region: COUNTY })) ? school : null,
      ),
    owed: (as, world) => [...new Set(pupils(as, world).map(({ school }) => school))],
  },
];
