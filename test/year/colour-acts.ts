import { riskColours } from '../../contracts/vocabulary/assessment';
import { SAMPLE_INSTRUMENT } from '../../local/demo/sample-instrument';
import { answersTo } from '../builders/instrument';
import type { Act } from './actor';
import { keyOf } from './households';
import { dayText } from './oracle/days';

const ANSWERS = [
  answersTo(SAMPLE_INSTRUMENT),
  answersTo(SAMPLE_INSTRUMENT, { 'mind.mood': 'o2', 'care.health': 'o2' }),
  answersTo(SAMPLE_INSTRUMENT, { 'mind.mood': 'o3' }),
];

/** The director assesses a child by the county's standard, up or down. */
export const assess: Act = async ({ county, random, call }, { director, children }) => {
  const childId = children[random.upTo(children.length)];
  if (director === null || childId === undefined) return;
  const [known] = await county.rows<{ instrument: string; last: number }>(
    `select (select id from instrument order by loaded_at limit 1) as instrument,
        (select coalesce(max(revision), 0)::int from assessment where child_id = $1) as last`,
    [childId],
  );
  await call(director, 'assessment.record', {
    childId,
    instrumentId: known?.instrument,
    answers: ANSWERS[random.upTo(ANSWERS.length)],
    colour: riskColours[random.upTo(riskColours.length)],
    reason: '和家里人谈过',
    basedOn: known?.last,
  });
};

/** A lower colour waits for the township's supervisor: confirmed or refused, not on the day it was proposed. */
export const answerLowerColour: Act = async ({ county, random, today, call }, { id, village }) => {
  const [asked] = await county.rows<{ id: string; by: string | null }>(
    `select a.id, (select min(person_id) from role_grant where role = 'supervisor' and to_on is null
         and $3 like region_code || '%') as by
       from assessment a where a.household_id = $1 and a.state = 'pending-down' and a.assessed_on < $2 order by a.assessed_on, a.child_id limit 1`,
    [id, dayText(today), village],
  );
  const supervisor = keyOf(asked?.by ?? '');
  if (asked === undefined || supervisor === null) return;
  const assessmentId = asked.id;
  if (random.chance(0.7)) await call(supervisor, 'assessment.confirmDown', { assessmentId });
  else await call(supervisor, 'assessment.refuseDown', { assessmentId, reason: '再看一个月' });
};
