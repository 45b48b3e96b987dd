import type { Agreement } from '../../../domain/care-file/agreement-facts';
import { awaySincePlain, leftBehindPlain, type Plain } from './plain-child';
import { PLAIN_DAYS } from './plain-values';

/** The last day that a counted agreement covers the child; -1 where it counts for nothing. */
const lastCovered = ({ child }: Plain, { inForceOn, endedOn, termTo, childIds }: Agreement): number =>
  inForceOn === null || !childIds.includes(child.id) ? -1 : (endedOn ?? termTo);

const unsigned = (plain: Plain): void => {
  const { file, child, index, today, emit } = plain;
  const away = awaySincePlain(file, today);
  if (away === -1 || !leftBehindPlain(child, today)) return;
  const begin = Math.max(away, child.openedOn);
  let since = begin;
  for (const agreement of file.agreements) {
    const last = lastCovered(plain, agreement);
    if (last >= begin && last + 1 > since) since = last + 1;
  }
  let opens = since + PLAIN_DAYS.unsigned;
  for (const agreement of file.agreements) if (lastCovered(plain, agreement) === since - 1) opens = since;
  if (opens <= today) emit(index, 3, opens);
};

const followed = ({ file, child }: Plain, agreement: Agreement): boolean => {
  const start = agreement.inForceOn ?? agreement.termFrom;
  for (const { id, inForceOn, childIds } of file.agreements) {
    if (id === agreement.id || inForceOn === null || inForceOn <= start) continue;
    if (inForceOn <= agreement.termTo + 1 && childIds.includes(child.id)) return true;
  }
  return false;
};

const receipts = (
  { child, index, today, emit }: Plain,
  { state, inForceOn, receipts: given }: Agreement,
): void => {
  if (state !== 'in-force' || inForceOn === null || inForceOn > today) return;
  let school = child.school === null;
  let village = false;
  for (const { target } of given) {
    if (target === 'school') school = true;
    else village = true;
  }
  if (!school) emit(index, 6, inForceOn + PLAIN_DAYS.receipt);
  if (!village) emit(index, 7, inForceOn + PLAIN_DAYS.receipt);
};

const RUNS: Readonly<Record<string, boolean>> = { 'in-force': true, superseded: true };

/** The five duties around the agreement. */
export const plainAgreements = (plain: Plain): void => {
  const { file, child, index, today, emit } = plain;
  unsigned(plain);
  for (const agreement of file.agreements) {
    if (!agreement.childIds.includes(child.id)) continue;
    const { state, termTo, declined, version } = agreement;
    if (RUNS[state] === true && termTo - PLAIN_DAYS.renewal <= today && !followed(plain, agreement))
      emit(index, 4, termTo);
    if (state === 'declined' && declined?.version === version && declined.on <= today)
      emit(index, 5, declined.on);
    receipts(plain, agreement);
  }
};
