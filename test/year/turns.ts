import { demoId } from '../../local/demo/demo-id';
import type { Actor } from './actor';
import type { Home } from './households';
import { dayText } from './oracle/days';

/** Answers whether anything turned. */
type Turn = (actor: Actor, home: Home) => Promise<boolean>;

/** No operation enters these yet: they are written as an import would, and the file is due at once. */
const sqlFor = ({ county, today }: Actor) => ({
  run: (sql: string, ...values: readonly unknown[]) =>
    county.root.query(sql, [...values]).then(({ rowCount }) => (rowCount ?? 0) > 0),
  on: dayText(today),
  before: dayText(today - 1),
});

const dueAtOnce = (actor: Actor, householdId: string): Promise<boolean> => {
  const { run, on } = sqlFor(actor);
  return run('update child set next_review_on = $2 where household_id = $1', householdId, on);
};

/** A brother or sister is born and comes on file with the others. */
const birth: Turn = async (actor, { id }) => {
  const { run, on } = sqlFor(actor);
  const child = demoId('ch', `born ${id} ${on}`);
  await run(
    `insert into child (id, household_id, village_code, registered_code, name, gender, birth_on, opened_on, next_review_on)
       select $1, household_id, village_code, registered_code, '小满', 'female', $3, $3, $3 from child where household_id = $2 order by id limit 1`,
    child,
    id,
    on,
  );
  await run(
    `insert into child_category (child_id, household_id, category, from_on, source) values ($1, $2, 'left-behind', $3, '出生登记')`,
    child,
    id,
    on,
  );
  return dueAtOnce(actor, id);
};

/** Everybody who is away comes home. */
const comeHome: Turn = async (actor, { id }) => {
  const { run, before } = sqlFor(actor);
  const turned = await run(
    'update guardian_link set away_to = $2 where household_id = $1 and away_from <= $2 and away_to is null',
    id,
    before,
  );
  await dueAtOnce(actor, id);
  return turned;
};

/** Who came home goes away again, after a night at home at least. */
const leave: Turn = async (actor, { id }) => {
  const { run, on, before } = sqlFor(actor);
  const turned = await run(
    'update guardian_link set away_from = $2, away_to = null where household_id = $1 and away_to < $3',
    id,
    on,
    before,
  );
  await dueAtOnce(actor, id);
  return turned;
};

/** The family moves: its file ends here and is opened in another village, with the same people. */
const move: Turn = async (actor, { id, village }) => {
  const { run, on, before } = sqlFor(actor);
  const [other] = await actor.county.rows<{ code: string }>(
    `select code from region where level = 'village' and code <> $1 order by md5(code || $2) limit 1`,
    [village, on],
  );
  const to = demoId('hh', `moved ${id} ${on}`);
  await run(
    'update child_category set to_on = $2 where household_id = $1 and to_on is null and from_on <= $2',
    id,
    before,
  );
  await dueAtOnce(actor, id);
  await run(
    'insert into household select $2, $3, label, lane, created_at from household where id = $1',
    id,
    to,
    other?.code,
  );
  await run(
    `insert into child (id, household_id, village_code, registered_code, name, gender, birth_on, school, opened_on, next_review_on)
       select 'ch_' || translate(substr(md5(id || $2), 1, 12), '0189', 'ghij'), $2, $3, registered_code, name, gender, birth_on, school, $4, $4
         from child where household_id = $1`,
    id,
    to,
    other?.code,
    on,
  );
  await run(
    `insert into child_category (child_id, household_id, category, from_on, source)
       select id, household_id, 'left-behind', $2, '迁入' from child where household_id = $1`,
    to,
    on,
  );
  for (const table of ['guardian_link', 'caregiver_link']) {
    const away = table === 'guardian_link' ? 'kinship, away_from, away_to' : 'relation';
    await run(
      `insert into ${table} (household_id, person_id, ${away}, from_on) select $2, person_id, ${away}, $3 from ${table} where household_id = $1`,
      id,
      to,
      on,
    );
  }
  return true;
};

/**
 * The director's post passes to a colleague of another village, at once or after days without anybody. A village that children
 * elsewhere are registered in is never left without: whether it has somebody decides what those owe.
 */
const handOver: Turn = async (actor, { village }) => {
  const { run, on, before } = sqlFor(actor);
  const [next] = await actor.county.rows<{ id: string }>(
    `select person_id as id from role_grant where role = 'director' and to_on is null and region_code <> $1
       and person_id not in (select person_id from role_grant where region_code = $1) order by md5(person_id || $2) limit 1`,
    [village, on],
  );
  if (next === undefined) return false;
  await run(
    `update role_grant set to_on = $2 where role = 'director' and region_code = $1 and to_on is null and from_on <= $2`,
    village,
    before,
  );
  await run(
    `insert into role_grant (person_id, role, region_code, from_on)
       select $1, 'director', $2, $3::date + case when exists (select 1 from child where registered_code = $2
         and village_code <> $2) then 0 else $4 end`,
    next.id,
    village,
    on,
    actor.random.upTo(10),
  );
  return true;
};

const HOLIDAYS = [
  ['02-04', '02-16'],
  ['05-01', '05-05'],
  ['10-01', '10-07'],
];

/** Chances of a day; around a holiday many come home and go again. */
export const turnToday = async (actor: Actor, homes: readonly Home[]): Promise<void> => {
  const date = dayText(actor.today).slice(5);
  const holiday = HOLIDAYS.some(([from = '', to = '']) => from <= date && date <= to);
  const turns: readonly (readonly [number, string, Turn])[] = [
    [0.0006, 'birth', birth],
    [holiday ? 0.08 : 0.0015, 'comeHome', comeHome],
    [holiday ? 0 : 0.03, 'leave', leave],
    [0.0003, 'move', move],
    [0.0006, 'handOver', handOver],
  ];
  for (const home of homes) {
    for (const [share, name, turn] of turns) {
      if (actor.random.chance(share) && (await turn(actor, home))) actor.did(name);
    }
  }
};
