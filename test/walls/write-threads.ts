import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';

const HOMES = [
  ['liuan-zheng', 'zhengdehou'],
  ['qingyang-wang', 'chenguifang'],
] as const;

/** In a home before the walls and in one far from them: a thread with the school and one with the director, each waiting for an answer. */
export const writeThreads = async ({ root }: County): Promise<void> => {
  const at = '2026-11-18T00:30:00Z';
  for (const [home, speaker] of HOMES)
    for (const side of ['teacher', 'director']) {
      const of = [demoId('th', `${home}-${side}`), demoId('hh', home)];
      const person = demoId('pe', speaker);
      await root.query(
        `insert into thread (id, household_id, child_id, counterpart, begun_at, last_seq, last_at)
           select $1, $2, min(c.id), $3, $4, 1, $4 from child c where c.household_id = $2`,
        [...of, side, at],
      );
      await root.query(
        `insert into thread_line (id, thread_id, household_id, seq, by_person, by_role, by_called, act, words_cipher, school, class, said_on, said_at, revision)
           select $3, $1, $2, 1, $4, 'caregiver', '爷爷', $3, 'x', c.school, c.class, '2026-11-18', $5, 1
             from thread t join child c on c.id = t.child_id where t.id = $1 and c.household_id = $2`,
        [...of, demoId('tl', `${home}-${side}`), person, at],
      );
      await root.query(
        `insert into thread_wait (id, thread_id, household_id, since_on, from_seq, lines) values ($3, $1, $2, '2026-11-18', 1, 1)`,
        [...of, demoId('tq', `${home}-${side}`)],
      );
      await root.query(`insert into thread_read values ($1, $3, $2, 1, $4)`, [...of, person, at]);
      await root.query(`insert into thread_line_before values ($2, 0, $1, 'x', $3)`, [
        of[1],
        demoId('tl', `${home}-${side}`),
        at,
      ]);
    }
};
