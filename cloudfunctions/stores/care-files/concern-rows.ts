import { formatDay } from '../../../domain/calendar/calendar-day';
import { withConcernStep } from '../../../domain/concern/with-step';
import { encryptField } from '../../platform/field-encryption';
import type { TableWrite } from '../write-rows';
import type { Placed } from './placed-record';

type ConcernRecords = {
  readonly opened: readonly Placed<'concern-opened'>[];
  readonly steps: readonly Placed<'concern-step'>[];
  readonly photos: readonly Placed<'concern-photo'>[];
};

const hidden = (column: string, text: string | null): string | null =>
  text === null ? null : encryptField(`concern.${column}`, text);

/** Reports and what followed: the state in one table, everything else in tables for those who must act; texts encrypted. */
export const concernWrites = (
  { opened, steps, photos }: ConcernRecords,
  at: string,
): readonly TableWrite[] => {
  const ids = opened.map(({ record }) => record.id);
  const later = steps.filter(({ concernId }) => !ids.includes(concernId));
  return [
    { table: 'concern', insert: opened.map((each) => stateRow(each, steps, at)) },
    { table: 'concern_account', insert: opened.map(accountRow) },
    ...stateChanges(later),
    {
      table: 'concern_step',
      insert: steps.map((s) => ({
        id: s.id,
        concern_id: s.concernId,
        household_id: s.household_id,
        seq: s.seq,
        step: s.taken.step,
        done_on: formatDay(s.taken.on),
        done_at: s.at,
        what: s.taken.what,
        words_cipher: hidden('step', s.words),
        recorded_by: s.by,
        recorded_at: at,
      })),
    },
    {
      table: 'concern_photo',
      insert: photos.map(({ concernId, household_id, record: r }) => ({
        id: r.id,
        concern_id: concernId,
        household_id,
        file_id: r.fileId,
        media: r.media,
        bytes: r.bytes,
        sha256: r.sha256,
        uploaded_by: r.by,
        uploaded_at: at,
      })),
    },
  ];
};

/** The row as it is after the steps that were written down with it: two parts of one statement can't touch one row. */
const stateRow = (
  { record, household_id, village_code }: ConcernRecords['opened'][number],
  steps: ConcernRecords['steps'],
  at: string,
) => {
  const own = steps.filter(({ concernId }) => concernId === record.id).map(({ taken }) => taken);
  const receipt = own.find(({ step }) => step === 'receipt');
  return {
    id: record.id,
    household_id,
    village_code,
    reporter_id: record.reporterId,
    reporter_role: record.reporterRole,
    opened_on: formatDay(record.openedOn),
    opened_at: at,
    state: own.reduce(withConcernStep, record).state,
    receipt_owed: record.receiptOwed,
    receipt_on: receipt === undefined ? null : formatDay(receipt.on),
  };
};

const accountRow = ({
  record: r,
  household_id,
  village_code,
  ...told
}: ConcernRecords['opened'][number]) => ({
  concern_id: r.id,
  household_id,
  village_code,
  reporter_id: r.reporterId,
  reporter_role: r.reporterRole,
  key: r.key,
  course: r.course,
  child_ids: r.childIds,
  situations: r.situations,
  found_on: formatDay(r.foundOn),
  found_at: told.foundAt,
  words_cipher: hidden('words', told.words),
  suspects: r.suspects,
  suspect_words_cipher: hidden('suspects', told.suspectWords),
  told_people: told.tell,
});

const stateChanges = (steps: ConcernRecords['steps']): readonly TableWrite[] => {
  const table = 'concern';
  const key = ['id'];
  const of = (kind: string) => steps.filter(({ taken }) => taken.step === kind);
  const on = ({ taken }: Placed<'concern-step'>): string => formatDay(taken.on);
  return [
    { table, key, update: of('receipt').map((s) => ({ id: s.concernId, receipt_on: on(s) })) },
    {
      table,
      key,
      update: of('accepted').map((s) => ({ id: s.concernId, state: 'accepted', accepted_on: on(s) })),
    },
    {
      table,
      key,
      update: of('result').map((s) => ({ id: s.concernId, state: 'handled', handled_on: on(s) })),
    },
    { table, key, update: of('closed').map((s) => ({ id: s.concernId, state: 'closed' })) },
  ];
};
