import { sql } from 'kysely';
import { formatDay } from '../../../domain/calendar/calendar-day';
import type { CareRecord } from '../../../domain/care-file/records';
import { encryptField } from '../../platform/field-encryption';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

type Of = <Kind extends CareRecord['kind']>(kind: Kind) => readonly Placed<Kind>[];

/** The column that words of threads are encrypted under. */
const WORDS = 'thread_line.words';

/** What is written in threads, who waits, and who has read how far. */
export const threadWrites = (of: Of, at: string): readonly TableWrite[] => [
  ...lineWrites(of('thread-line'), at),
  ...changeWrites(of('thread-line-changed'), at),
  ...waitWrites(of, at),
  ...readWrites(of('thread-read'), at),
];

const lineWrites = (lines: readonly Placed<'thread-line'>[], at: string): readonly TableWrite[] => [
  {
    table: 'thread',
    insert: lines
      .filter(({ begins }) => begins)
      .map(({ household_id, record, with: counterpart, line }) => ({
        ...{ id: record.id, household_id, child_id: record.childId, counterpart },
        ...{ begun_at: at, last_seq: line.seq, last_at: at },
      })),
  },
  {
    table: 'thread',
    key: ['id'],
    update: lines
      .filter(({ begins }) => !begins)
      .map(({ record, line }) => ({ id: record.id, last_seq: line.seq, last_at: at })),
  },
  {
    table: 'thread_line',
    insert: lines.map(({ household_id, record, line, called, words, about, school, className, on }) => ({
      ...{ id: line.id, thread_id: record.id, household_id, seq: line.seq, by_person: line.personId },
      ...{ by_role: line.role, by_called: called, act: line.act, words_cipher: encryptField(WORDS, words) },
      ...{
        about_notice: about?.noticeId ?? null,
        about_title: about?.title ?? null,
        school,
        class: className,
      },
      ...{ said_on: formatDay(on), said_at: line.saidAt, revision: line.revision },
    })),
  },
];

/** What a line said before goes where no page reads it; both parts see the line as it was. */
const changeWrites = (
  changes: readonly Placed<'thread-line-changed'>[],
  at: string,
): readonly TableWrite[] => [
  ...(changes.length === 0
    ? []
    : [
        {
          statement: sql`insert into thread_line_before (line_id, revision, household_id, words_cipher, replaced_at)
            select l.id, l.revision, l.household_id, l.words_cipher, ${at}::timestamptz from thread_line l
              where l.id = any (${changes.map(({ lineId }) => lineId)}::text[]) returning 1`,
        },
      ]),
  {
    table: 'thread_line',
    key: ['id'],
    update: changes.map(({ lineId, revision, words }) => ({
      ...{ id: lineId, revision, taken_back_at: words === null ? at : null },
      words_cipher: words === null ? null : encryptField(WORDS, words),
    })),
  },
];

const waitWrites = (of: Of, at: string): readonly TableWrite[] => [
  {
    table: 'thread_wait',
    insert: of('thread-wait').map(({ household_id, record, wait }) => ({
      ...{ id: wait.id, thread_id: record.id, household_id, since_on: formatDay(wait.askedOn) },
      ...{ from_seq: wait.fromSeq, lines: wait.lines },
    })),
  },
  {
    table: 'thread_wait',
    key: ['id'],
    update: of('thread-wait-changed').map(({ wait }) => ({
      ...{ id: wait.id, lines: wait.lines, ended: wait.ended, ended_by: wait.endedBy },
      ended_at: wait.ended === null ? null : at,
    })),
  },
];

const readWrites = (reads: readonly Placed<'thread-read'>[], at: string): readonly TableWrite[] =>
  reads.length === 0
    ? []
    : [
        {
          statement: sql`insert into thread_read (thread_id, person_id, household_id, up_to, read_at)
            select r.thread_id, r.person_id, r.household_id, r.up_to, ${at}::timestamptz
              from jsonb_to_recordset(${JSON.stringify(
                reads.map(({ record, personId, household_id, upTo }) => ({
                  ...{ thread_id: record.id, person_id: personId, household_id, up_to: upTo },
                })),
              )}::jsonb) as r(thread_id text, person_id text, household_id text, up_to integer)
            on conflict (thread_id, person_id) do update set up_to = excluded.up_to, read_at = excluded.read_at returning 1`,
        },
      ];
