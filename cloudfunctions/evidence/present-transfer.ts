import type { OutputOf } from '../../contracts/operation';
import type { listTransfers } from '../../contracts/transfer';
import type { Actor } from '../../domain/access/acting-role';
import type { FoundTransfer } from '../stores/transfers/find-transfers';

const answersAt = ({ grants }: Actor, code: string): boolean =>
  grants.some(({ role, region }) => role !== 'county' && code.startsWith(region));

/** A transfer as either side reads it, with what the caller may do about it. */
export const presentTransfer = (
  found: FoundTransfer,
  actor: Actor,
): OutputOf<typeof listTransfers>['rows'][number] => ({
  ...found,
  mayAnswer: found.state === 'open' && answersAt(actor, found.to.code),
  mayWithdraw: found.state === 'open' && answersAt(actor, found.from.code),
});
