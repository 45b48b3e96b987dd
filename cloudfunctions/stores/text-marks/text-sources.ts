import { type RawBuilder, sql } from 'kysely';
import type { MarkKind } from '../../../contracts/vocabulary/text-mark';
import type { Tx } from '../../platform/database/connection';
import { decryptField } from '../../platform/field-encryption';

/** What somebody wrote, and who may look at what a check says of it. */
export type WrittenText = {
  readonly subject: string;
  readonly words: string;
  /** Names on file that may stand in it. */
  readonly names: readonly string[];
  readonly by_person: string;
  readonly by_role: string;
  readonly place_code: string;
  readonly above: number;
  readonly written_at: string;
};

/** Texts that nobody has asked about yet, from a moment on; or those of some rows. */
export type TextsWanted =
  { readonly since: string; readonly limit: number } | { readonly subjects: readonly string[] };

type ReadTexts = (tx: Tx, wanted: TextsWanted) => Promise<readonly WrittenText[]>;

/** Which rows are meant; `at` and `id` are columns of the source. */
const meant = (
  kind: MarkKind,
  wanted: TextsWanted,
  { at, id }: { readonly at: string; readonly id: string },
): RawBuilder<unknown> =>
  'subjects' in wanted
    ? sql`${sql.ref(id)} = any (${[...wanted.subjects]}::text[])`
    : sql`${sql.ref(at)} >= ${wanted.since} and not exists (
        select 1 from text_mark m where m.kind = ${kind} and m.subject = ${sql.ref(id)})`;

const most = (wanted: TextsWanted): number => ('subjects' in wanted ? wanted.subjects.length : wanted.limit);

/** Children, guardians and caregivers of some households; of a text that can be read here those who may stand in it. */
const namesIn = (
  households: RawBuilder<unknown>,
  words: RawBuilder<unknown> | null,
): RawBuilder<unknown> => sql`
  array(select distinct k.name from (
      select c.name, c.household_id from child c
      union all select p.name, g.household_id from guardian_link g join person p on p.id = g.person_id
      union all select p.name, l.household_id from caregiver_link l join person p on p.id = l.person_id) k
    where k.household_id in (select home.id from household home where ${households})
      and ${words === null ? sql`true` : sql`position(right(${bare(sql`k.name`)}, 2) in ${bare(words)}) > 0`})`;

const bare = (text: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`regexp_replace(${text}, '[\\s·•‧.]', '', 'g')`;

/** The sender's own words: a text of the library as it stands, or a school's short reminder, was read by people before. */
const notices: ReadTexts = async (tx, wanted) => {
  // The short of a text is mostly its own first sentence.
  const words = sql`n.title || '。' || case when position(n.brief in n.body) > 0 then '' else n.brief end || E'\\n' || n.body`;
  const within = sql`exists (select 1 from unnest(n.regions) as target where home.village_code like target || '%')`;
  const { rows } = await sql<WrittenText>`
    select n.id as subject, ${words} as words, ${namesIn(within, words)} as names, n.sender_id as by_person, n.sender_role as by_role,
        left(n.regions[1], case n.sender_role when 'director' then 12 when 'county' then 6 else 9 end) as place_code,
        case when n.sender_role in ('director', 'teacher') then 9 else 6 end as above, n.sent_at as written_at
      from notice n where n.sender_id is not null and n.text_version is null and n.ring = 'all'
        and ${meant('notice', wanted, { at: 'n.sent_at', id: 'n.id' })}
      order by n.sent_at, n.id limit ${most(wanted)}`.execute(tx);
  return rows;
};

const words: ReadTexts = async (tx, wanted) => {
  const { rows } = await sql<WrittenText>`
    select w.id as subject, w.words, ${namesIn(sql`home.id = w.household_id`, sql`w.words`)} as names, w.by_person, w.by_role,
        h.village_code as place_code, 9 as above, w.said_at as written_at
      from mentor_word w join household h on h.id = w.household_id
      where not w.withdrawn and ${meant('word', wanted, { at: 'w.said_at', id: 'w.id' })}
      order by w.said_at, w.id limit ${most(wanted)}`.execute(tx);
  return rows;
};

/** The story of a report; what was written about a suspect, and where, never leaves. */
const concerns: ReadTexts = async (tx, wanted) => {
  const { rows } = await sql<WrittenText>`
    select c.id as subject, a.words_cipher as words, ${namesIn(sql`home.id = c.household_id`, null)} as names,
        c.reporter_id as by_person, c.reporter_role as by_role, c.village_code as place_code, 9 as above, c.opened_at as written_at
      from concern c join concern_account a on a.concern_id = c.id
      where a.words_cipher is not null and ${meant('concern', wanted, { at: 'c.opened_at', id: 'c.id' })}
      order by c.opened_at, c.id limit ${most(wanted)}`.execute(tx);
  return rows.map((row) => ({ ...row, words: decryptField('concern.words', row.words) }));
};

/** Every kind of text that is checked: a further one is a function and a line here, and its word in the vocabulary. */
export const textSources: Readonly<Record<MarkKind, ReadTexts>> = {
  notice: notices,
  word: words,
  concern: concerns,
};
