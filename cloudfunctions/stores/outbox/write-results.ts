import { sql } from 'kysely';
import type { Tx } from '../../platform/database/connection';
import { newId } from '../../platform/new-id';
import { type TableWrite, writeRows } from '../write-rows';
import { promiseWrite } from './promise-write';
import type { ClaimedSend } from './claim-outbox';

/** What became of one claimed promise. */
export type SendResult = {
  readonly send: ClaimedSend;
  readonly channel: 'wechat' | 'sms' | 'none';
  /** `ok`, or the code of whoever refused. */
  readonly result: string;
  readonly state: 'sent' | 'cleared' | 'unreached' | 'parked' | 'pending';
  /** For `pending`: when to try again. */
  readonly again?: Date;
  /** A pause that WeChat asked of everybody is no failed attempt of this one. */
  readonly uncounted?: true;
  /** For `unreached` by push: the text message that follows, and when. */
  readonly sms?: { readonly notBefore: Date };
  /** The service's number of a message it took. */
  readonly providerId?: string | null;
  readonly quota?: { readonly template: string; readonly to: 'minus-one' | 'zero' };
};

/** Writes the results of a claimed batch in one statement: states, deliveries, the ledger, what follows by SMS. */
export const writeResults = async (tx: Tx, results: readonly SendResult[], now: Date): Promise<void> => {
  const at = now.toISOString();
  await writeRows(tx, [
    ...outboxWrites(results, at),
    deliveryWrite(results, at),
    parkedWrite(results, at),
    ...quotaWrites(results, at),
  ]);
};

const outboxWrites = (results: readonly SendResult[], at: string): readonly TableWrite[] => [
  {
    table: 'outbox',
    key: ['id'],
    update: results
      .filter(({ state }) => state !== 'pending')
      .map(({ send, state, result }) => ({ id: send.id, state, result, claimed_until: null, ended_at: at })),
  },
  {
    table: 'outbox',
    key: ['id'],
    update: results
      .filter(({ state }) => state === 'pending')
      .map(({ send, again, result, uncounted }) => ({
        id: send.id,
        state: 'pending',
        attempts: uncounted === true ? send.attempts - 1 : send.attempts,
        result,
        claimed_until: null,
        not_before: (again ?? new Date(at)).toISOString(),
      })),
  },
  promiseWrite(
    results.flatMap(({ send, sms }) =>
      sms === undefined
        ? []
        : {
            ...{
              cause: send.cause,
              step: send.step,
              topic: send.topic,
              fields: send.fields,
              channel: 'sms' as const,
            },
            ...{ personId: send.person_id, householdId: send.household_id, villageCode: send.village_code },
            notBefore: sms.notBefore,
          },
    ),
    new Date(at),
  ),
];

/** Every try. A wait is none: its row would stand where the number of the message that goes later belongs. */
const deliveryWrite = (results: readonly SendResult[], at: string): TableWrite => ({
  table: 'delivery',
  conflict: 'nothing',
  insert: results
    .filter(({ uncounted }) => uncounted !== true)
    .map(({ send, channel, result, providerId }) => ({
      outbox_id: send.id,
      attempt: send.attempts,
      channel,
      result,
      provider_id: providerId ?? null,
      at,
    })),
});

/** What the county is asked about. */
const parkedWrite = (results: readonly SendResult[], at: string): TableWrite => ({
  table: 'parked_send',
  conflict: 'nothing',
  insert: results
    .filter(({ state }) => state === 'parked')
    .map(({ send, result }) => ({
      outbox_id: send.id,
      attempt: send.attempts,
      topic: send.topic,
      why: result,
      village_code: send.village_code,
      parked_at: at,
    })),
});

const quotaWrites = (results: readonly SendResult[], at: string): readonly TableWrite[] => {
  const changes = results.flatMap(({ send, result, quota }) =>
    quota === undefined ? [] : [{ send, result, ...quota }],
  );
  if (changes.length === 0) return [];
  const rows = changes.map(({ send, template, to }) => ({ person_id: send.person_id, template, to }));
  return [
    {
      // Several sends of one person and template in a batch: all of them are taken off, a zero wins.
      statement: sql`update push_quota as old_
        set remaining = case when taken.zeroed then 0 else greatest(old_.remaining - taken.n, 0) end
        from (select person_id, template, count(*)::int as n, bool_or("to" = 'zero') as zeroed
          from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (person_id text, template text, "to" text)
          group by person_id, template) taken
        where old_.person_id = taken.person_id and old_.template = taken.template returning 1`,
    },
    {
      table: 'push_quota_entry',
      insert: changes.map(({ send, result, template, to }) => ({
        id: newId('pq'),
        person_id: send.person_id,
        template,
        change: to === 'zero' ? -(send.quotas[template] ?? 0) : -1,
        why: to === 'zero' ? result : `sent ${send.id}`,
        at,
      })),
    },
  ];
};
