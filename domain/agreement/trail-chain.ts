import { canonicalText } from './canonical-text';
import type { TrailEvent } from './trail-events';

/** A line of `agreement_event` as it lies there; the digest covers every field above it. */
export type TrailRow = {
  readonly agreement_id: string;
  /** From 1, without a gap. */
  readonly seq: number;
  readonly household_id: string;
  readonly version: number;
  readonly kind: string;
  /** ISO text in UTC, as `Date` writes it. */
  readonly at: string;
  readonly person_id: string | null;
  readonly method: string | null;
  readonly device: string | null;
  readonly address: string | null;
  readonly detail: unknown;
  /** Digest of the line before; empty under the first. */
  readonly previous: string;
  readonly digest: string;
};

/** Where a chain goes on, and what every new line of one change has in common. */
export type TrailEnd = {
  readonly head: { readonly seq: number; readonly digest: string };
  readonly same: Pick<TrailRow, 'household_id' | 'at' | 'device' | 'address'>;
  readonly digestOf: (text: string) => string;
};

/** The events of one agreement as lines that follow the last one. */
export const linkEvents = (
  events: readonly TrailEvent[],
  { head, same, digestOf }: TrailEnd,
): readonly TrailRow[] => {
  const rows: TrailRow[] = [];
  for (const { agreementId, version, kind, personId, method, detail } of events) {
    const last = rows.at(-1) ?? head;
    const row = {
      ...same,
      agreement_id: agreementId,
      seq: last.seq + 1,
      version,
      kind,
      person_id: personId,
      method,
      detail,
      previous: last.digest,
    };
    rows.push({ ...row, digest: digestOf(canonicalText(row)) });
  }
  return rows;
};

/**
 * The first line of one agreement's trail that is not what was written, null when the chain holds. Lines in order of
 * `seq`. That the last lines are there at all is the audit chain's to prove: it names the head of every change.
 */
export const brokenLinkAt = (
  rows: readonly TrailRow[],
  digestOf: (text: string) => string,
): number | null => {
  let last = { seq: 0, digest: '' };
  for (const { digest, ...row } of rows) {
    const holds = row.seq === last.seq + 1 && row.previous === last.digest;
    const same = digestOf(canonicalText({ ...row, at: new Date(row.at).toISOString() })) === digest;
    if (!holds || !same) return row.seq;
    last = { seq: row.seq, digest };
  }
  return null;
};
