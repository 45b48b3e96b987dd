import { demoId } from '../../../local/demo/demo-id';
import type { OperationCase, Told } from './operation-case';

const MARK = 'tm_aaaaaaaaaaaa';

/** A notice of the director's to this village, pointed out by a check. */
const marked = async ({ county }: Told) => {
  const own = { topic: 'own', title: '要看的', body: '再停就滚蛋。', regions: ['990100001001'] };
  const known = await county.rows('select 1 from text_mark where id = $1', [MARK]);
  if (known.length > 0) return { markId: MARK, outcome: 'fine' };
  const { noticeId } = await county.data('fangxiaomei', 'notice.send', own);
  await county.root.query(
    `insert into text_mark (id, kind, subject, digest, by_person, by_role, place_code, above, written_at, state, attempts, not_before, label, sure)
       values ($1, 'notice', $2, 'x', $3, 'director', '990100001001', 9, '2026-11-18T01:00:00Z', 'marked', 1, '2026-11-18T01:00:00Z',
         'abuse', false) on conflict do nothing`,
    [MARK, noticeId, demoId('pe', 'fangxiaomei')],
  );
  return { markId: MARK, outcome: 'fine' };
};

/** What a text check pointed out. */
export const markCases: readonly OperationCase[] = [
  {
    op: 'mark.settle',
    as: 'supervisor-1',
    input: marked,
    once: `select count(*) from text_mark where outcome = 'fine'`,
  },
  { op: 'mark.list', as: 'supervisor-1', input: () => ({}), open: 'lists' },
];
