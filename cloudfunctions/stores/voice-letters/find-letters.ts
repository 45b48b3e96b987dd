import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';

/** As many as one page shows of a household. */
const MOST = 30;

export type FamilyLetters = {
  readonly householdId: string;
  readonly villageCode: string;
  readonly pack: string;
  readonly overrides: readonly {
    readonly key: string;
    readonly from: string;
    readonly value: unknown;
    readonly source: { readonly title: string; readonly item: string };
  }[];
  readonly children: readonly string[];
  readonly begunToday: number;
  readonly letters: readonly {
    readonly letterId: string;
    readonly personId: string;
    readonly side: 'guardian' | 'caregiver';
    readonly from: string;
    readonly on: string;
    readonly seconds: number;
    readonly heardBy: readonly string[];
    readonly keepUntil: string;
  }[];
  readonly words: readonly {
    readonly wordId: string;
    readonly by: string;
    readonly as: 'director' | 'teacher';
    readonly on: string;
    readonly words: string;
  }[];
};

/**
 * What the caller's families have said to each other and is kept, newest first; what was left for them in the last days; and
 * how many recordings the caller has begun today.
 */
export const findLetters = async (
  tx: Tx,
  wanted: {
    readonly householdIds: readonly string[];
    readonly personId: string;
    readonly today: string;
    /** Sentences from this day on. */
    readonly wordsSince: string;
  },
): Promise<readonly FamilyLetters[]> => {
  const { householdIds, personId, today, wordsSince } = wanted;
  const { rows } = await sql<FamilyLetters>`
    select h.id as "householdId", h.village_code as "villageCode", r.pack,
      (select coalesce(jsonb_agg(jsonb_build_object('key', o.key, 'from', o.from_on, 'value', o.value, 'source', o.source) order by o.from_on, o.revision), '[]')
         from pack_override o where h.village_code like o.region_code || '%') as overrides,
      (select coalesce(jsonb_agg(c.name order by c.birth_on, c.id), '[]') from child c where c.household_id = h.id) as children,
      (select count(*)::int from voice_letter l where l.household_id = h.id and l.by_person = ${personId}
         and l.begun_on = ${today}::date and l.state <> 'lost') as "begunToday",
      (select coalesce(jsonb_agg(jsonb_build_object('letterId', l.id, 'personId', l.by_person, 'side', l.side, 'on', l.begun_on,
          'from', coalesce(l.relation, p.name, ''),
          'seconds', l.seconds, 'heardBy', (select coalesce(jsonb_agg(y.person_id), '[]') from voice_letter_heard y where y.letter_id = l.id),
          'keepUntil', l.keep_until) order by l.sent_at desc, l.id), '[]')
         from (select x.*, coalesce((select g.kinship from guardian_link g where g.household_id = x.household_id and g.person_id = x.by_person
                 and x.side = 'guardian' order by g.from_on desc limit 1),
               (select c.relation from caregiver_link c where c.household_id = x.household_id and c.person_id = x.by_person
                 order by c.from_on desc limit 1)) as relation
               from voice_letter x where x.household_id = h.id and x.state = 'sent'
                 and x.keep_until >= ${today}::date order by x.sent_at desc, x.id limit ${MOST}) l
         left join person p on p.id = l.by_person) as letters,
      (select coalesce(jsonb_agg(jsonb_build_object('wordId', w.id, 'by', w.by_name, 'as', w.by_role, 'on', w.said_on, 'words', w.words)
          order by w.said_at desc, w.id), '[]')
         from mentor_word w where w.household_id = h.id and not w.withdrawn and w.said_on >= ${wordsSince}::date) as words
    from household h join region r on r.code = h.village_code
    where h.id = any (${householdIds}::text[]) order by h.id`.execute(tx);
  return rows;
};
