import type { Act, Actor } from './actor';
import { demoId } from '../../local/demo/demo-id';
import type { Seeded } from '../builders/seeded';
import { dayText, mondayOf, weekName } from './oracle/days';
import { agree } from './agreement-acts';
import { answerLowerColour, assess } from './colour-acts';
import type { Home } from './households';
import { agreeOnDuties, learn, unlearn } from './offices';
import { findAgain, loseTouch, stayAtHome, tellStayOtherwise } from './reach-acts';

const oneOf = <T>(random: Seeded, list: readonly T[]): T | null => list[random.upTo(list.length)] ?? null;

const confirm: Act = async ({ random, today, call }, home) => {
  const speakers = home.caregiver === null ? home.guardians : [...home.guardians, home.caregiver];
  const speaker = oneOf(random, speakers);
  if (speaker === null) return;
  const monday = mondayOf(today) - 7 * (random.chance(0.7) ? 0 : 1 + random.upTo(3));
  const lines = oneOf(random, [['child'], ['caregiver'], ['child', 'caregiver'], ['child', 'caregiver']]);
  await call(speaker, 'contact.confirm', { childIds: home.children, week: weekName(monday), lines });
};

const visit: Act = async ({ random, today, call }, { director, children }) => {
  if (director === null) return;
  const happenedOn = dayText(today - random.upTo(3));
  const seen = { sawChild: random.chance(0.85), talkedAlone: random.chance(0.5), caregiving: 'in-place' };
  await call(director, 'visit.record', { childIds: children, happenedOn, ...seen });
};

const phone: Act = async ({ random, today, call }, { director, children }) => {
  if (director === null) return;
  const call_ = { mode: 'phone', with: random.chance(0.8) ? ['child'] : ['guardian'] };
  const outcome = random.chance(0.8) ? 'reached' : 'not-reached';
  await call(director, 'directorContact.record', {
    childIds: children,
    happenedOn: dayText(today),
    ...call_,
    outcome,
  });
};

/** One's own slip of the last days. */
const withdraw: Act = async ({ county, today, call }, { id, director }) => {
  if (director === null) return;
  const [slip] = await county.rows<{ id: string }>(
    `select id, happened_on, child_id from visit where household_id = $1 and not withdrawn and happened_on >= $2
       union all select id, happened_on, child_id from director_contact where household_id = $1 and not withdrawn and happened_on >= $2
       order by happened_on, child_id limit 1`,
    [id, dayText(today - 40)],
  );
  if (slip !== undefined) await call(director, 'record.withdraw', { recordIds: [slip.id], reason: '记错了' });
};

const ask: Act = async ({ random, call }, { id, caregiver }) => {
  if (caregiver !== null)
    await call(caregiver, 'family.askForHelp', {
      householdId: id,
      about: [random.chance(0.5) ? 'health' : 'tired'],
    });
};

const answer: Act = async ({ county, today, call }, { id, director }) => {
  const [word] = await county.rows<{ id: string }>(
    `select id from family_word where household_id = $1 and answered_at is null and word <> 'fine' order by said_at limit 1`,
    [id],
  );
  if (word !== undefined && director !== null) {
    await call(director, 'family.answer', { wordId: word.id, on: dayText(today + 1), note: '明天上午过来' });
  }
};

const find: Act = async ({ today, call }, { id, director, caregiverId }) => {
  if (director === null || caregiverId === null) return;
  const found = { kind: 'unable', foundOn: dayText(today), note: '腿脚不便' };
  await call(director, 'finding.open', { householdId: id, caregiver: caregiverId, ...found });
};

const STEPS = ['guardians-told', 'township-told', 'settled'] as const;

const takeStep: Act = async ({ county, today, call }, { id, director }) => {
  const [finding] = await county.rows<{ id: string; steps: number }>(
    `select f.id, (select count(*)::int from finding_step s where s.finding_id = f.id) as steps from caregiver_finding f
       where f.household_id = $1 and f.outcome is null order by f.found_on, steps limit 1`,
    [id],
  );
  const step = STEPS[finding?.steps ?? 3];
  if (finding === undefined || step === undefined || director === null) return;
  const done = { findingId: finding.id, step, on: dayText(today), how: '电话', receipt: '本人接听' };
  await call(director, 'finding.recordStep', step === 'settled' ? { ...done, outcome: 'helped' } : done);
};

const acknowledge: Act = async ({ county, call, random }, { id, director, guardians }) => {
  const [open] = await county.rows<{ notice: string; person: string }>(
    'select notice_id as notice, person_id as person from notice_recipient where household_id = $1 and acknowledged_at is null order by sent_on, person_id limit 1',
    [id],
  );
  if (open === undefined) return;
  const own = oneOf(random, guardians);
  if (own !== null && random.chance(0.5)) await call(own, 'notice.acknowledge', { noticeId: open.notice });
  else if (director !== null) {
    const told = { how: 'told-by-phone', reason: '电话里念了一遍' };
    await call(director, 'notice.acknowledgeOnBehalf', {
      noticeId: open.notice,
      personId: open.person,
      ...told,
    });
  }
};

const giveReceipt: Act = async ({ county, random, today, call }, { id, director }) => {
  const [agreement] = await county.rows<{ id: string }>(
    `select id from agreement where household_id = $1 and state = 'in-force' order by in_force_on desc limit 1`,
    [id],
  );
  if (agreement === undefined || director === null) return;
  const target = random.chance(0.5) ? 'school' : 'village';
  const given = { on: dayText(today), how: 'paper', receiver: '收件人' };
  await call(director, 'agreement.recordReceipt', { agreementId: agreement.id, target, ...given });
};

/** A parent or the caregiver takes a confirmation back, of this week or of one long past. */
const takeBack: Act = async ({ county, random, call }, { id, guardians, caregiver }) => {
  const speaker = oneOf(random, caregiver === null ? guardians : [...guardians, caregiver]);
  if (speaker === null) return;
  const own = await county.rows<{ id: string }>(
    `select id from contact where household_id = $1 and source_person = $2 and current and not withdrawn and week >= '2026-W47' order by week, line, child_id`,
    [id, demoId('pe', speaker)],
  );
  const record = oneOf(random, own);
  if (record !== null) await call(speaker, 'record.withdraw', { recordIds: [record.id], reason: '记错了' });
};

/** What a household may see on a day, and how likely it is. */
const ACTS: readonly (readonly [share: number, act: Act])[] = [
  [0.05, confirm],
  [0.012, visit],
  [0.02, phone],
  [0.002, withdraw],
  [0.004, takeBack],
  [0.004, ask],
  [0.01, answer],
  [0.002, find],
  [0.01, takeStep],
  [0.012, acknowledge],
  [0.006, giveReceipt],
  [0.003, learn],
  [0.002, unlearn],
  [0.02, agreeOnDuties],
  [0.003, stayAtHome],
  [0.015, tellStayOtherwise],
  [0.002, loseTouch],
  [0.01, findAgain],
  [0.003, agree],
  [0.004, assess],
  [0.05, answerLowerColour],
];

/** A day in the county's families, as chance has it. */
export const liveToday = async (actor: Actor, homes: readonly Home[]): Promise<void> => {
  for (const home of homes) {
    for (const [share, act] of ACTS) if (actor.random.chance(share)) await act(actor, home);
  }
};
