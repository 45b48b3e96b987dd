import { formatDay } from '../../../domain/calendar/calendar-day';
import type { Agreement } from '../../../domain/care-file/agreement-facts';
import type { TableWrite } from '../write-rows';
import { dayText } from './day-text';
import type { Placed } from './placed-record';

/** A draft has no text yet; it is made, and its wording named, when the agreement is sent. */
const NO_TEXT = '';

/** Drafts and their versions. */
export const draftWrites = (
  drafted: readonly Placed<'agreement-drafted'>[],
  at: string,
): readonly TableWrite[] => {
  const row = ({ household_id, agreement: a, by, packVersion }: Placed<'agreement-drafted'>) => ({
    id: a.id,
    household_id,
    version: a.version,
    state: a.state,
    content: a.content,
    digest: null,
    term_from: formatDay(a.termFrom),
    term_to: formatDay(a.termTo),
    pack_version: packVersion,
    sm3: null,
    text_version: NO_TEXT,
    sent_at: null,
    renews: a.renews,
    finding_id: a.findingId,
    paper_claimed_on: dayText(a.paperClaimedOn ?? null),
    drafted_by: by,
    drafted_at: at,
  });
  const first = drafted.filter(({ agreement }) => agreement.version === 1);
  const again = drafted.filter(({ agreement }) => agreement.version > 1);
  return [
    { table: 'agreement', insert: first.map(row) },
    { table: 'agreement', key: ['id'], update: again.map(row) },
    {
      table: 'agreement_version',
      insert: drafted.map(({ household_id, agreement: a, by }) => ({
        agreement_id: a.id,
        household_id,
        version: a.version,
        content: a.content,
        drafted_by: by,
        drafted_at: at,
      })),
    },
    {
      // Children and parties are a version's own: a redraft with another caregiver leaves nobody behind.
      table: 'agreement_child',
      insert: drafted.flatMap(({ household_id, agreement: a }) =>
        a.childIds.map((child_id) => ({ agreement_id: a.id, version: a.version, child_id, household_id })),
      ),
    },
    {
      table: 'agreement_party',
      insert: drafted.flatMap(({ household_id, agreement: a }) =>
        a.parties.map((p) => ({
          agreement_id: a.id,
          version: a.version,
          person_id: p.personId,
          household_id,
          party: p.party,
        })),
      ),
    },
  ];
};

/** The text that was fixed: on the agreement which wording and digests it has, on the version every word. */
const sentWrites = (sent: readonly Placed<'agreement-sent'>[], at: string): readonly TableWrite[] => [
  {
    table: 'agreement',
    key: ['id'],
    update: sent.map(({ agreement: a, text, sm3 }) => ({
      id: a.id,
      state: a.state,
      digest: a.digest,
      sm3,
      signed_with: a.signedWith,
      text_version: text.wording,
      sent_at: at,
    })),
  },
  {
    table: 'agreement_version',
    key: ['agreement_id', 'version'],
    update: sent.map(({ agreement: a, text, sm3 }) => ({
      agreement_id: a.id,
      version: a.version,
      text,
      digest: a.digest,
      sm3,
      sent_at: at,
    })),
  },
];

/** Sending, signing and superseding. */
export const signingWrites = ({
  sent,
  signed,
  ended,
  at,
  device,
}: {
  readonly sent: readonly Placed<'agreement-sent'>[];
  readonly signed: readonly Placed<'agreement-signed'>[];
  readonly ended: readonly Placed<'agreement-superseded'>[];
  readonly at: string;
  readonly device: string | null;
}): readonly TableWrite[] => {
  const state = (a: Agreement) => ({
    id: a.id,
    state: a.state,
    in_force_on: dayText(a.inForceOn),
    ended_on: dayText(a.endedOn),
  });
  return [
    ...sentWrites(sent, at),
    {
      table: 'agreement',
      key: ['id'],
      update: [...signed, ...ended].map(({ agreement }) => state(agreement)),
    },
    {
      table: 'signature',
      insert: signed.map(({ household_id, agreement: a, signature: s }) => ({
        agreement_id: a.id,
        version: a.version,
        person_id: s.personId,
        household_id,
        party: s.party,
        method: s.method,
        identity: s.identity,
        device,
        witness_id: s.witnessId,
        digest: s.digest,
        drawing: s.drawing,
        signed_at: s.givenAt ?? at,
      })),
    },
  ];
};
