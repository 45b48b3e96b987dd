import { sql } from 'kysely';
import type { TopicTexts } from '../../../contracts/notice-topic';
import type { LibrarySubject } from '../../../contracts/vocabulary/topic';
import type { Tx } from '../../platform/database/connection';

/** Our own texts stand beside the counties' under a code that no region has. */
const OURS = '100000';

/** The texts of a topic that hold in a county, which they are, and ours where they are not the same. */
export type TopicInForce = {
  readonly topic: LibrarySubject;
  readonly region: string;
  readonly version: number;
  /** The county's last version, 0 where it never wrote one. */
  readonly countyVersion: number;
  readonly texts: TopicTexts;
  readonly ours: TopicTexts;
};

/** Texts of the library as they hold in one county: its own last version, unless that went back to ours. */
export const findTopicTexts = async (
  tx: Tx,
  wanted: { readonly county: string; readonly topic?: LibrarySubject },
): Promise<readonly TopicInForce[]> => {
  const { county, topic } = wanted;
  const words = (of: string) =>
    sql.raw(
      `jsonb_build_object('title', ${of}.title, 'about', ${of}.about, 'brief', ${of}.brief, 'body', ${of}.body,
        'spoken', ${of}.spoken, 'questions', ${of}.questions, 'source', ${of}.source)`,
    );
  const { rows } = await sql<TopicInForce>`
    with last as (
      select distinct on (t.topic, t.region_code) t.* from notice_topic_text t
        where t.region_code in (${OURS}, ${county}) and (${topic ?? null}::text is null or t.topic = ${topic ?? null})
        order by t.topic, t.region_code, t.version desc
    )
    select o.topic, case when c.title is null then o.region_code else c.region_code end as region,
        case when c.title is null then o.version else c.version end as version, coalesce(c.version, 0) as "countyVersion",
        case when c.title is null then ${words('o')} else ${words('c')} end as texts, ${words('o')} as ours
      from last o left join last c on c.topic = o.topic and c.region_code <> ${OURS}
      where o.region_code = ${OURS}`.execute(tx);
  return rows;
};

/** One version of a topic's texts, as its history tells it. */
export type TopicVersion = {
  readonly region: string;
  readonly version: number;
  readonly title: string | null;
  readonly by: string | null;
  readonly at: string;
};

/** Every version that ever held or could have held in a county, the last first. */
export const findTopicHistory = async (
  tx: Tx,
  { county, topic }: { readonly county: string; readonly topic: LibrarySubject },
): Promise<readonly TopicVersion[]> => {
  const { rows } = await sql<TopicVersion>`
    select t.region_code as region, t.version, t.title, p.name as by, t.written_at as at
      from notice_topic_text t left join person p on p.id = t.written_by
      where t.topic = ${topic} and t.region_code in (${OURS}, ${county})
      order by t.written_at desc, t.version desc`.execute(tx);
  return rows;
};
