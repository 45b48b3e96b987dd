import type { CareRecord } from '../../../domain/care-file/records';

export type RecordOf<Kind extends CareRecord['kind']> = Extract<CareRecord, { kind: Kind }>;
/** A record with the household it belongs to and where that lives: what a row needs beside it. */
export type Placed<Kind extends CareRecord['kind']> = RecordOf<Kind> & {
  readonly household_id: string;
  readonly village_code: string;
};
