import { formatDay, instantOf } from '../../../domain/calendar/calendar-day';
import type { TableWrite } from '../write-rows';
import { dayText } from './day-text';
import type { Placed } from './placed-record';

/** A paper has no drawing and no hour: the day that stands on it begins at midnight. */
const NO_DRAWING = '';
const MIDNIGHT = '00:00';

/** A paper that was filed: the agreement as it stands with it, the signatures it brought, what was compared. */
export const paperWrites = (
  filed: readonly Placed<'agreement-paper-filed'>[],
  at: string,
): readonly TableWrite[] => [
  {
    table: 'agreement',
    key: ['id'],
    update: filed.map(({ agreement: a }) => ({
      id: a.id,
      state: a.state,
      in_force_on: dayText(a.inForceOn),
      paper_filed_on: dayText(a.paperFiledOn),
    })),
  },
  {
    table: 'signature',
    insert: filed.flatMap(({ household_id, agreement: a, signatures, paper }) =>
      signatures.map((s) => ({
        agreement_id: a.id,
        version: a.version,
        person_id: s.personId,
        household_id,
        party: s.party,
        method: 'paper',
        identity: ['paper-checked-by-director'],
        device: null,
        witness_id: null,
        digest: s.digest,
        drawing: NO_DRAWING,
        signed_at: instantOf(paper.signedOn, MIDNIGHT).toISOString(),
      })),
    ),
  },
  {
    table: 'agreement_paper',
    insert: filed.map(({ household_id, agreement: a, paper }) => ({
      agreement_id: a.id,
      version: a.version,
      household_id,
      signed_on: formatDay(paper.signedOn),
      attachment_ids: paper.attachmentIds,
      checks: paper.checks,
      checked_by: paper.by,
      checked_at: at,
    })),
  },
];

export const attachmentWrites = (
  stored: readonly Placed<'attachment-stored'>[],
  at: string,
): readonly TableWrite[] => [
  {
    table: 'attachment',
    insert: stored.map(({ household_id, record: r }) => ({
      id: r.id,
      household_id,
      kind: r.kind,
      about: r.about,
      file_id: r.fileId,
      media: r.media,
      bytes: r.bytes,
      sha256: r.sha256,
      uploaded_by: r.by,
      uploaded_at: at,
    })),
  },
];
