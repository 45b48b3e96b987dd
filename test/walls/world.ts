import type { County } from './open-county';

/** A row that belongs to a household of the county, as the superuser knows it. */
export type Kept = { readonly id: string; readonly household: string };
export type Receipt = { readonly notice: string; readonly person: string; readonly household: string };

/** Everything the county holds, to be asked for one by one by everybody. */
export type World = {
  readonly households: readonly { readonly id: string; readonly village: string }[];
  readonly villages: readonly string[];
  readonly townships: readonly string[];
  readonly children: readonly Kept[];
  /** Where the household register has each child, which may not be where it lives. */
  readonly registered: readonly { readonly household: string; readonly region: string }[];
  readonly agreements: readonly Kept[];
  readonly findings: readonly Kept[];
  /** Agreements with a signing at a service outside. */
  readonly flows: readonly Kept[];
  readonly followUps: readonly Kept[];
  /** Days that families are asked about, and what was answered: the id of the ask. */
  readonly visitAsks: readonly Kept[];
  readonly opinions: readonly Kept[];
  /** Visits by their own id from the phone. */
  readonly acts: readonly Kept[];
  readonly directors: readonly { readonly person: string; readonly region: string }[];
  /** Reports of harm, with who made each and as what. */
  readonly concerns: readonly (Kept & {
    readonly village: string;
    readonly reporter: string;
    readonly role: string;
  })[];
  readonly assessments: readonly Kept[];
  readonly helpPlans: readonly Kept[];
  /** Children with any dated fact. */
  readonly facts: readonly Kept[];
  readonly instruments: readonly { readonly id: string; readonly region: string }[];
  readonly links: readonly {
    readonly person: string;
    readonly household: string;
    readonly role: 'guardian' | 'caregiver';
  }[];
  /** Everybody who belongs to a household or once did: the names under old records stay readable. */
  readonly members: readonly { readonly person: string; readonly household: string }[];
  /** One a household and kind; the id's prefix is the kind. */
  readonly records: readonly Kept[];
  readonly receipts: readonly Receipt[];
  /** Photographed papers, for staff only. */
  readonly papers: readonly Kept[];
  /** Pictures of visits. */
  readonly visitFiles: readonly Kept[];
  readonly openTasks: readonly {
    readonly id: string;
    readonly household: string;
    readonly due: string;
    /** Whose list it stands in: for a child registered elsewhere it may be that village's. */
    readonly village: string;
  }[];
  /** Households with children registered elsewhere, by both places. */
  readonly cases: readonly {
    readonly household: string;
    readonly village: string;
    readonly registered: string;
  }[];
  readonly invitations: readonly (Kept & { readonly hash: string })[];
  /** Every post of staff, with the cover's id where it is one. */
  readonly posts: readonly { readonly person: string; readonly role: string; readonly region: string }[];
  readonly covers: readonly { readonly id: string; readonly region: string }[];
  /** Open invitations of staff. */
  readonly staffInvitations: readonly { readonly id: string; readonly region: string }[];
  /** Households that are to move, by both villages. */
  readonly transfers: readonly {
    readonly id: string;
    readonly household: string;
    readonly from: string;
    readonly to: string;
  }[];
  /** Set-up tasks of the county's own list, by township. */
  readonly setUpTasks: readonly { readonly id: string; readonly region: string }[];
  /** Open tasks of places by the calendar: duties, seasons, years to import. */
  readonly placeTasks: readonly { readonly id: string; readonly region: string; readonly due: string }[];
  /** What places did of what they owe by the calendar. */
  readonly dutyRecords: readonly { readonly region: string; readonly duty: string }[];
  /** Who was asked to take work over, answered or not. */
  readonly reassignments: readonly {
    readonly id: string;
    readonly household: string;
    readonly village: string;
    readonly to: string;
  }[];
  /** Open tasks that somebody does for another village's director. */
  readonly handed: readonly {
    readonly task: string;
    readonly household: string;
    readonly village: string;
    readonly person: string;
  }[];
  /** Parts of what was sent to many. */
  readonly assigned: readonly { readonly assignment: string; readonly village: string }[];
  readonly absences: readonly Kept[];
  /** Children who go to a school. */
  readonly pupils: readonly (Kept & { readonly school: string })[];
  readonly schoolPosts: readonly {
    readonly person: string;
    readonly school: string;
    readonly region: string;
    readonly className: string | null;
    /** The keyed hash of the number. */
    readonly phone: string;
  }[];
  readonly teacherInvitations: readonly { readonly id: string; readonly region: string }[];
  /** Where each child is registered. */
  readonly childrenRegistered: readonly { readonly id: string; readonly region: string }[];
  /** Recordings within families. */
  readonly letters: readonly Kept[];
  /** Sentences that a director left. */
  readonly words: readonly (Kept & { readonly village: string })[];
  /** Who wants to talk to somebody. */
  readonly talks: readonly { readonly id: string; readonly person: string; readonly village: string }[];
  readonly supports: readonly { readonly id: string; readonly region: string }[];
  /** Threads of children, by side. */
  readonly threads: readonly (Kept & {
    readonly child: string;
    readonly village: string;
    readonly side: 'teacher' | 'director';
  })[];
  /** Notices that a director sent. */
  readonly directorNotices: readonly string[];
  /** Who has a remembered call. */
  readonly callers: readonly string[];
};

const records = `
  select min(id) as id, household_id as household from contact group by household_id
  union all select min(id), household_id from director_contact group by household_id
  union all select min(id), household_id from visit group by household_id`;

export const readWorld = async ({ rows }: County): Promise<World> => ({
  households: await rows('select id, village_code as village from household'),
  villages: (await rows<{ code: string }>(`select code from region where level = 'village'`)).map(
    ({ code }) => code,
  ),
  townships: (await rows<{ code: string }>(`select code from region where level = 'township'`)).map(
    ({ code }) => code,
  ),
  children: await rows('select id, household_id as household from child'),
  registered: await rows('select household_id as household, registered_code as region from child'),
  agreements: await rows('select id, household_id as household from agreement'),
  childrenRegistered: await rows('select id, registered_code as region from child'),
  letters: await rows('select id, household_id as household from voice_letter'),
  words: await rows(
    'select w.id, w.household_id as household, h.village_code as village from mentor_word w join household h on h.id = w.household_id',
  ),
  talks: await rows('select id, asked_by as person, village_code as village from talk_request'),
  supports: await rows('select id, region_code as region from support_contact'),
  findings: await rows('select id, household_id as household from caregiver_finding'),
  flows: await rows('select agreement_id as id, household_id as household from signing_flow'),
  followUps: await rows('select id, household_id as household from follow_up'),
  visitAsks: await rows('select id, household_id as household from visit_ask'),
  opinions: await rows('select ask_id as id, household_id as household from visit_opinion'),
  acts: await rows('select distinct act as id, household_id as household from visit where act is not null'),
  directors: await rows(
    `select person_id as person, region_code as region from role_grant where role = 'director' and cover_of is null`,
  ),
  concerns: await rows(
    'select id, household_id as household, village_code as village, reporter_id as reporter, reporter_role as role from concern',
  ),
  assessments: await rows('select id, household_id as household from assessment'),
  helpPlans: await rows('select id, household_id as household from help_plan'),
  facts: await rows('select distinct child_id as id, household_id as household from child_fact'),
  instruments: await rows('select id, region_code as region from instrument'),
  links: await rows(`
    select person_id as person, household_id as household, 'guardian' as role from guardian_link where to_on is null
    union all select person_id, household_id, 'caregiver' from caregiver_link where to_on is null`),
  members: await rows(
    'select person_id as person, household_id as household from guardian_link union select person_id, household_id from caregiver_link',
  ),
  records: await rows(records),
  receipts: await rows(
    'select notice_id as notice, person_id as person, household_id as household from notice_recipient',
  ),
  cases: await rows(
    'select household_id as household, village_code as village, registered_code as registered from residence_case',
  ),
  papers: await rows(`select id, household_id as household from attachment where kind = 'agreement-paper'`),
  visitFiles: await rows(
    `select id, household_id as household from attachment where kind in ('visit-photo', 'visit-voice')`,
  ),
  openTasks: await rows(
    `select id, household_id as household, due_on as due, village_code as village from task where state = 'open' and household_id is not null`,
  ),
  invitations: await rows('select id, household_id as household, token_hash as hash from invitation'),
  posts: await rows('select person_id as person, role, region_code as region from role_grant'),
  covers: await rows(
    'select grant_id as id, region_code as region from role_grant where cover_of is not null',
  ),
  staffInvitations: await rows(
    `select id, region_code as region from staff_invitation where role <> 'teacher'`,
  ),
  transfers: await rows(
    'select id, household_id as household, from_code as from, to_code as to from household_transfer',
  ),
  setUpTasks: await rows(`select id, subject as region from task where kind = 'value-missing'`),
  placeTasks: await rows(
    `select id, village_code as region, due_on as due from task where state = 'open' and kind in ('town-duty', 'county-duty', 'assigned-work', 'notice-season', 'calendar-missing')`,
  ),
  reassignments: await rows(
    'select id, household_id as household, village_code as village, to_person as "to" from reassignment',
  ),
  handed: await rows(
    `select t.id as task, t.household_id as household, t.village_code as village, x.to_person as person
       from reassignment_task x join task t on t.id = x.task_id where x.state = 'standing' and t.state = 'open'`,
  ),
  assigned: await rows('select assignment_id as assignment, village_code as village from assignment_part'),
  dutyRecords: await rows('select region_code as region, duty from region_duty_record'),
  absences: await rows('select id, household_id as household from absence'),
  pupils: await rows('select id, household_id as household, school from child where school is not null'),
  schoolPosts: await rows(
    `select s.person_id as person, s.school, s.region_code as region, s.class as "className", p.phone_hash as phone
       from school_post s join person p on p.id = s.person_id where p.phone_hash is not null`,
  ),
  teacherInvitations: await rows(
    `select id, region_code as region from staff_invitation where role = 'teacher'`,
  ),
  threads: await rows(
    `select t.id, t.household_id as household, t.child_id as child, c.village_code as village, t.counterpart as side
       from thread t join child c on c.id = t.child_id`,
  ),
  directorNotices: (await rows<{ id: string }>(`select id from notice where sender_role = 'director'`)).map(
    ({ id }) => id,
  ),
  callers: (await rows<{ actor: string }>('select distinct actor from request')).map(({ actor }) => actor),
});
