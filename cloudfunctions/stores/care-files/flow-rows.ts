import { sql } from 'kysely';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

type Flows = {
  readonly ordered: readonly Placed<'signing-flow-ordered'>[];
  readonly changed: readonly Placed<'signing-flow-changed'>[];
  readonly notCounted: readonly Placed<'signature-not-counted'>[];
  readonly kept: readonly Placed<'signed-file-kept'>[];
};

const KEY = ['agreement_id', 'version', 'attempt'] as const;

const keyOf = (of: { readonly agreementId: string; readonly version: number; readonly attempt: number }) => ({
  agreement_id: of.agreementId,
  version: of.version,
  attempt: of.attempt,
});

/** Signings at a service outside: promised, as they stand, what does not count, and their file. */
export const flowWrites = (
  { ordered, changed, notCounted, kept }: Flows,
  at: string,
): readonly TableWrite[] => [
  {
    table: 'signing_flow',
    insert: ordered.map((record) => ({
      ...keyOf(record),
      household_id: record.household_id,
      provider: record.provider,
      state: 'ordered',
      signers: [],
      noted: [],
      tries: 0,
      ordered_at: at,
      next_at: at,
      cancel_at: at,
    })),
  },
  {
    table: 'signing_flow',
    key: KEY,
    update: changed.map((record) => ({ ...keyOf(record), state: record.state })),
  },
  ...notedWrite(notCounted),
  {
    table: 'signing_flow',
    key: KEY,
    update: kept.map((record) => ({ ...keyOf(record), attachment_id: record.attachmentId })),
  },
];

const notedWrite = (notCounted: Flows['notCounted']): readonly TableWrite[] =>
  notCounted.length === 0
    ? []
    : [
        {
          statement: sql`update signing_flow as old_ set noted = old_.noted || note_.person_id
            from jsonb_to_recordset(${JSON.stringify(
              notCounted.map((record) => ({ ...keyOf(record), person_id: record.personId })),
            )}::jsonb) as note_ (agreement_id text, version int, attempt int, person_id text)
            where old_.agreement_id = note_.agreement_id and old_.version = note_.version
              and old_.attempt = note_.attempt returning 1`,
        },
      ];
