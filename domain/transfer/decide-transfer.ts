import type { TransferReason, TransferState } from '../../contracts/vocabulary/transfer';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { Transfer } from '../care-file/transfer-facts';
import type { NewPlace } from '../care-file/transfer-record';
import { allow, type Decision, refuse } from '../decision';
import type { Rules } from '../policy/rules';
import { runningDues } from './running-dues';

type Proposed = { readonly to: string; readonly reason: TransferReason; readonly note: string | null };

/** One side proposes that another village takes the household over. The same again changes nothing. */
export const decideProposal = (
  file: CareFile,
  { to, reason, note }: Proposed,
  occasion: Occasion,
): Decision<Decided<{ readonly transferId: string }>, 'transfer.alreadyOpen' | 'transfer.placeInvalid'> => {
  if (to === file.villageCode) return refuse('transfer.placeInvalid', { fields: ['to'] });
  const open = file.transfers.find(({ state }) => state === 'open');
  if (open !== undefined)
    return open.toCode === to
      ? allow({ records: [], answer: { transferId: open.id } })
      : refuse('transfer.alreadyOpen');
  const record: Transfer = {
    id: occasion.newId('tr'),
    fromCode: file.villageCode,
    toCode: to,
    state: 'open',
    proposedOn: occasion.today,
    answeredOn: null,
    kept: [],
  };
  const told = { label: file.label, children: file.children.length };
  return allow({
    records: [{ kind: 'transfer-proposed', record, ...told, why: reason, note, by: occasion.actor }],
    answer: { transferId: record.id },
  });
};

type Settled = Exclude<TransferState, 'open'>;

type Answered = {
  readonly transferId: string;
  readonly state: Settled;
  readonly note: string | null;
  /** The receiving village with its plan. */
  readonly place: NewPlace;
};

/**
 * The receiving side accepts or declines, or the other takes it back. Until it accepts nothing changes; from then on the
 * household is its own, and what was running keeps its due days. The same answer again is the one that was given.
 */
export const decideAnswer = (
  file: CareFile,
  { transferId, state, note, place }: Answered,
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): Decision<
  Decided<{ readonly transferId: string; readonly state: TransferState }>,
  'record.notFound' | 'transfer.alreadyAnswered'
> => {
  const transfer = file.transfers.find(({ id }) => id === transferId);
  if (transfer === undefined) return refuse('record.notFound', { fields: ['transferId'] });
  const answer = { transferId, state };
  if (transfer.state === state) return allow({ records: [], answer });
  if (transfer.state !== 'open') return refuse('transfer.alreadyAnswered');
  const accepted = state === 'accepted';
  return allow({
    records: [
      {
        kind: 'transfer-settled',
        record: { id: transferId },
        state,
        on: occasion.today,
        note,
        kept: accepted ? runningDues(file, rules, occasion.today) : [],
        place: accepted ? place : null,
        by: occasion.actor,
      },
    ],
    answer,
  });
};
