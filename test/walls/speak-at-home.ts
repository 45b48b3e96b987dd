import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';
import { writeThreads } from './write-threads';

const HOMES = [
  ['liuan-zheng', 'zhengdehou', '990100001001', 'fangxiaomei'],
  ['qingyang-wang', 'chenguifang', '990100005001', 'zhouxiaoqin'],
] as const;

/** In a home before the walls and in one far from them: threads, a recording, a sentence from the director, somebody who wanted to talk. */
export const speakAtHome = async (county: County): Promise<void> => {
  const { root } = county;
  await writeThreads(county);
  for (const [home, speaker, village, director] of HOMES) {
    const [householdId, person] = [demoId('hh', home), demoId('pe', speaker)];
    await root.query(
      `insert into voice_letter (id, household_id, by_person, side, act, state, seconds, begun_on, begun_at, sent_at, keep_until, file_id, bytes, sha256)
         values ($1, $2, $3, 'caregiver', $1, 'sent', 5, '2026-11-18', '2026-11-18T01:00:00Z', '2026-11-18T01:00:00Z', '2027-05-17', 'cloud://x', 6, 'x')`,
      [demoId('vl', home), householdId, person],
    );
    await root.query(`insert into voice_letter_heard values ($1, $2, $3, '2026-11-18T02:00:00Z')`, [
      demoId('vl', home),
      person,
      householdId,
    ]);
    await root.query(
      `insert into mentor_word (id, household_id, child_id, by_person, by_name, by_role, words, said_on, said_at)
         select $1, $2, min(c.id), $3, '某某', 'director', '真好', '2026-11-18', '2026-11-18T01:00:00Z' from child c where c.household_id = $2`,
      [demoId('ww', home), householdId, demoId('pe', director)],
    );
    await root.query(
      `insert into talk_request (id, household_id, village_code, asked_by, asker, side, state, asked_on, asked_at, followed_on)
         values ($1, $2, $3, $4, '某某', 'caregiver', 'followed', '2026-11-18', '2026-11-18T01:00:00Z', '2026-11-18')`,
      [demoId('tk', home), householdId, village, person],
    );
    await root.query(
      `insert into support_contact (id, region_code, kind, name, phone, source, set_by, set_at)
         values ($1, $2, 'township', '乡镇', '12345', '名单', $3, '2026-11-18T01:00:00Z')`,
      [demoId('su', home), village.slice(0, 9), demoId('pe', 'county')],
    );
  }
};
