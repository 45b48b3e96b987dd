import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sql } from 'kysely';
import { fanOutNotices } from '../../cloudfunctions/jobs/dispatch/fan-out-notices';
import { findPupilReceipts } from '../../cloudfunctions/stores/notices/find-pupil-receipts';
import { dayFrom } from '../../domain/calendar/calendar-day';
import { handlers } from '../../cloudfunctions/api/handlers';
import { openidOf } from '../../local/demo/contact-details';
import { demoId } from '../../local/demo/demo-id';
import { arrangeSchools, sayWord } from './arrange-schools';
import { type County, openCounty } from './open-county';
import { type Sight, sights, standingAs } from './sight';

const teacher = (key: string): Sight => ({
  key,
  openid: openidOf(key),
  personId: demoId('pe', key),
  family: [],
  regions: [],
});
/** The contact person of 柳溪镇中心小学, a teacher of 五（1）班 there, and the contact person of another school. */
const CONTACT = teacher('tanglaoshi');
const OF_CLASS = teacher('xulaoshi');
const STRANGER = teacher('hanlaoshi');
const ZHENG = demoId('hh', 'liuan-zheng');
const BOY = demoId('ch', 'zhengxiaoyang');
const SISTER = demoId('ch', 'zhengxiaoyue');

describe('the walls of a school', () => {
  let county: County;
  beforeAll(async () => {
    county = await openCounty({ handlers });
    await county.fire('nightly-pass');
    await arrangeSchools(county);
    await sayWord(county);
  });
  afterAll(() => county.close());

  const seenBy = (as: Sight, table: string, column: string): Promise<readonly string[]> =>
    standingAs(county, as, async (tx) => {
      const { rows } = await sql<{ id: string }>`
        select distinct ${sql.ref(column)} as id from ${sql.table(table)} order by 1`.execute(tx);
      return rows.map(({ id }) => id);
    });
  const tablesSeenBy = async (as: Sight): Promise<readonly string[]> => {
    const tables = await county.rows<{ name: string }>(
      `select table_name as name from information_schema.columns where table_schema = 'public' and column_name = 'household_id'
         and has_table_privilege('app', format('%I.%I', table_schema, table_name), 'SELECT') order by 1`,
    );
    const seen: string[] = [];
    for (const { name } of tables) {
      if ((await seenBy(as, name, 'household_id')).includes(ZHENG)) seen.push(name);
    }
    return seen;
  };

  it('show a teacher the rows of the own pupils and of their absences, and of their families nothing', async () => {
    expect(await tablesSeenBy(CONTACT)).toEqual(['absence', 'absence_asked', 'absence_step', 'child']);
    expect(await tablesSeenBy(OF_CLASS)).toEqual(['absence', 'absence_asked', 'absence_step', 'child']);
    expect(await tablesSeenBy(STRANGER)).toEqual([]);
  });

  it('show a class teacher the own class and children of no class; a contact person the whole school', async () => {
    const own = await seenBy(OF_CLASS, 'child', 'id');
    const all = await seenBy(CONTACT, 'child', 'id');
    expect(own).toContain(BOY);
    expect(own).not.toContain(SISTER);
    expect(all).toEqual(expect.arrayContaining([BOY, SISTER]));
    const schools = await county.rows<{ school: string }>(
      'select distinct school from child where id = any ($1)',
      [[...own, ...all]],
    );
    expect(schools).toEqual([{ school: '柳溪镇中心小学' }]);
  });

  it('show whom to call while a child is missing, and nobody else of any family', async () => {
    const asked = await county.rows<{ id: string }>(
      `select k.person_id as id from absence_asked k join absence a on a.id = k.absence_id where a.child_id = $1`,
      [BOY],
    );
    const people = await seenBy(OF_CLASS, 'person', 'id');
    expect(people).toEqual([...asked.map(({ id }) => id), demoId('pe', 'xulaoshi')].sort());
  });

  it('tell what the children call their family of the own pupils alone', async () => {
    const kin = (as: Sight) =>
      standingAs(county, as, async (tx) => {
        const { rows } = await sql<{ child_id: string }>`
          select child_id from care_pupil_kin(${[BOY, SISTER]}::text[], '2026-11-18')`.execute(tx);
        return rows.map(({ child_id }) => child_id).sort();
      });
    expect(await kin(CONTACT)).toEqual([BOY, SISTER].sort());
    expect(await kin(OF_CLASS)).toEqual([BOY]);
    expect(await kin(STRANGER)).toEqual([]);
    for (const as of Object.values(sights)) expect(await kin(as)).toEqual([]);
  });

  it('tell whose family knows the own notice of the own pupils, and nothing about another teacher’s', async () => {
    await fanOutNotices({
      db: county.db,
      now: new Date('2026-11-18T09:00:00+08:00'),
      today: dayFrom('2026-11-18'),
    });
    const [sent] = await county.rows<{ id: string }>('select notice_id as id from safety_word_sent');
    const receipts = (as: Sight) =>
      standingAs(county, as, async (tx) =>
        (await findPupilReceipts(tx, { noticeId: sent?.id ?? '', open: true, after: '', limit: 100 })).map(
          ({ childId }) => childId,
        ),
      );
    expect(await receipts(CONTACT)).toContain(BOY);
    expect(await receipts(CONTACT)).not.toContain(SISTER);
    for (const as of [OF_CLASS, STRANGER, ...Object.values(sights)]) expect(await receipts(as)).toEqual([]);
  });

  it('show what the school has said to its own teachers, and let nobody write it for another school', async () => {
    expect(await seenBy(CONTACT, 'safety_word_sent', 'word')).toEqual(['one-road']);
    expect(await seenBy(OF_CLASS, 'safety_word_sent', 'word')).toEqual(['one-road']);
    expect(await seenBy(STRANGER, 'safety_word_sent', 'word')).toEqual([]);
    for (const as of Object.values(sights)) expect(await seenBy(as, 'safety_word_sent', 'word')).toEqual([]);
    for (const as of [OF_CLASS, STRANGER, ...Object.values(sights)])
      await expect(
        standingAs(county, as, (tx) =>
          sql`insert into safety_word_sent (school, region_code, class, length, on_day, word, text_region, text_version,
              notice_id, sent_by, sent_at)
            select school, region_code, '六（1）班', length, on_day, word, text_region, text_version, notice_id,
              ${as.personId ?? ''}, sent_at from safety_word_sent`
            .execute(tx)
            .then(({ numAffectedRows }) => {
              if (numAffectedRows === 0n) throw new Error('There was nothing to copy.');
            }),
        ),
      ).rejects.toThrow();
  });

  it('close on the day after a post has ended', async () => {
    await county.root.query(`update school_post set to_on = '2026-11-17' where person_id = $1`, [
      OF_CLASS.personId,
    ]);
    expect(await tablesSeenBy(OF_CLASS)).toEqual([]);
    expect(await county.call('xulaoshi', 'absence.report', { childIds: [BOY] })).toMatchObject({
      refusal: { code: 'access.denied' },
    });
  });

  it('let nobody give a post past an invitation', async () => {
    for (const as of [CONTACT, ...Object.values(sights)])
      await expect(
        standingAs(county, as, (tx) =>
          sql`insert into school_post (person_id, school, region_code, from_on, class, grant_id)
            values (${as.personId ?? ''}, '柳溪镇中心小学', '990100001', '2026-11-18', null, 'si_walls')`.execute(
            tx,
          ),
        ),
      ).rejects.toThrow();
  });
});
