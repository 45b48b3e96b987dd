import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';

/** Words of 郑家's mother and grandfather; answers their ids. */
export const sayWords = async (county: County): Promise<readonly string[]> => {
  const said = [
    ['fw_mother_ends', 'yeqiuping', 'end-of-care'],
    ['fw_mother_asks', 'yeqiuping', 'help'],
    ['fw_grandfather_asks', 'zhengdehou', 'help'],
    ['fw_grandfather_fine', 'zhengdehou', 'fine'],
  ] as const;
  for (const [id, person, word] of said)
    await county.root.query(
      `insert into family_word (id, household_id, person_id, word, about, said_on, said_at)
         values ($1, $2, $3, $4, '{}', '2026-11-18', '2026-11-18T01:00:00Z')`,
      [id, demoId('hh', 'liuan-zheng'), demoId('pe', person), word],
    );
  return said.map(([id]) => id);
};
