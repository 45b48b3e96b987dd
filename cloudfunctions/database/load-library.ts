import { type Kysely, sql } from 'kysely';
import { state2026 } from '../../library/calendars/2026-state';
import { questions } from '../../library/questions/registry';
import { library } from '../../library/registry';
import { safetyWordTexts, WRITTEN_ON } from '../../library/safety-words/registry';

/** Ours, beside the counties' own: no region has this code. */
const OURS = '100000';

/**
 * Brings our own texts and days into the database, as its owner, after the migrations. What is there in the same words is
 * left alone; changed words are a further version, so that a notice sent before still names the words it was sent with.
 */
export const loadLibrary = async (db: Kysely<unknown>): Promise<void> => {
  await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(hashtext('load-library'))`.execute(tx);
    const reminders = Object.entries(safetyWordTexts).map(([topic, words]) => ({
      topic,
      writtenOn: WRITTEN_ON,
      texts: words,
    }));
    const texts = [...Object.values(library), ...reminders].map(({ topic, writtenOn, texts: words }) => ({
      topic,
      written_at: `${writtenOn}T00:00:00+08:00`,
      ...words,
    }));
    await sql`
      insert into notice_topic_text (topic, region_code, version, title, about, brief, body, spoken, questions, source, written_at)
      select n.topic, ${OURS}, coalesce(l.version, 0) + 1, n.title, n.about, n.brief, n.body, n.spoken, n.questions, n.source, n.written_at
        from jsonb_populate_recordset(null::notice_topic_text, ${JSON.stringify(texts)}::jsonb) n
        left join lateral (select * from notice_topic_text k where k.topic = n.topic and k.region_code = ${OURS}
          order by k.version desc limit 1) l on true
        where (l.title, l.about, l.brief, l.body, l.spoken, l.questions, l.source)
          is distinct from (n.title, n.about, n.brief, n.body, n.spoken, n.questions, n.source)`.execute(tx);
    await loadQuestions(tx);
    await loadYear(tx);
  });
};

/** The week's questions, each in its place. */
const loadQuestions = async (tx: Kysely<unknown>): Promise<void> => {
  const rows = Object.entries(questions).flatMap(([band, all]) =>
    all.map((words, number) => ({ band, number, words })),
  );
  await sql`
    insert into week_question (band, number, words)
      select band, number, words from jsonb_populate_recordset(null::week_question, ${JSON.stringify(rows)}::jsonb)
      on conflict (band, number) do update set words = excluded.words where week_question.words <> excluded.words`.execute(
    tx,
  );
};

/** The year's days, once: a year that is there, whatever it says, is corrected by a county's own import. */
const loadYear = async (tx: Kysely<unknown>): Promise<void> => {
  const { year, part, source, singleSource, importedOn, stretches } = state2026;
  await sql`
    with added as (
      insert into calendar_year (region_code, year, part, revision, source, single_source, imported_at)
        values (${OURS}, ${year}, ${part}, 1, ${source}, ${singleSource}, ${`${importedOn}T00:00:00+08:00`})
        on conflict do nothing returning region_code, year, part, revision
    )
    insert into calendar_day (region_code, year, part, revision, day, kind, name)
      select a.region_code, a.year, a.part, a.revision, d::date, s.kind, s.name
        from added a, jsonb_to_recordset(${JSON.stringify(stretches)}::jsonb) as s (kind text, name text, "from" date, "to" date),
          generate_series(s."from"::timestamp, s."to"::timestamp, interval '1 day') as d`.execute(tx);
};
