import type { Agreement } from '../../../domain/care-file/care-file';
import { awaySincePlain, leftBehindPlain, type Plain } from './plain-loop';
import { PLAIN_DAYS } from './plain-values';

const unsigned = (plain: Plain): void => {
  const { file, child, index, today, emit } = plain;
  const away = awaySincePlain(file, today);
  if (away === -1 || !leftBehindPlain(child, today)) return;
  let since = Math.max(away, child.openedOn);
  const begin = since;
  let lapsed = false;
  for (const { inForceOn, endedOn, termTo, childIds } of file.agreements) {
    const last = endedOn ?? termTo;
    if (inForceOn !== null && last >= begin && childIds.includes(child.id) && last + 1 > since)
      since = last + 1;
  }
  for (const { inForceOn, endedOn, termTo, childIds } of file.agreements) {
    if (inForceOn !== null && (endedOn ?? termTo) === since - 1 && childIds.includes(child.id)) lapsed = true;
  }
  const opens = lapsed ? since : since + PLAIN_DAYS.unsigned;
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

/** The five duties around the agreement. */
export const plainAgreements = (plain: Plain): void => {
  const { file, child, index, today, emit } = plain;
  unsigned(plain);
  for (const agreement of file.agreements) {
    if (!agreement.childIds.includes(child.id)) continue;
    const { state, termTo, declined, version } = agreement;
    const runs = state === 'in-force' || state === 'superseded';
    if (runs && termTo - PLAIN_DAYS.renewal <= today && !followed(plain, agreement)) emit(index, 4, termTo);
    const open = declined !== null && state === 'declined' && version === declined.version;
    if (open && declined.on <= today) emit(index, 5, declined.on);
    receipts(plain, agreement);
  }
};
