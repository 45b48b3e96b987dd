import type { listTransfers } from '../../../contracts/transfer';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow } from '../../../domain/decision';
import { presentTransfer } from '../../evidence/present-transfer';
import type { Handler } from '../../handler';
import { findTransfers } from '../../stores/transfers/find-transfers';

const readCursor = (cursor: string) => {
  const [settled = '', on = '', id = ''] = cursor.split('|');
  return { settled: settled === 'settled', on, id };
};

/** `transfer.list`: both sides' own; one trace a call. */
export const handleListTransfers: Handler<typeof listTransfers> = async (input, context) => {
  const limit = input.limit ?? 50;
  const found = await findTransfers(context.tx, {
    limit: limit + 1,
    ...(input.after === undefined ? {} : { after: readCursor(input.after) }),
  });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  await context.trace(context.roles[0] ?? 'director', { households: page.map((row) => row.householdId) });
  return allow({
    today: formatDay(context.today),
    rows: page.map((row) => presentTransfer(row, context.actor)),
    next:
      found.length > limit && last !== undefined
        ? [last.state === 'open' ? 'open' : 'settled', last.proposedOn, last.transferId].join('|')
        : null,
  });
};
