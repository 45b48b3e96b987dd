import type { Look } from './look';

/** On the director's phone the signer has it in hand for these. */
const SIGNER_HOLDS_IT = ['sign', 'paper', 'refused'];

/** The caregiver's own pages, and what everybody shares as she sees it. */
export function isElder({ page, state, roles }: Look): boolean {
  if (page === 'director.sign') return SIGNER_HOLDS_IT.includes(state);
  return page.startsWith('caregiver.') || roles?.[0] === 'caregiver' || state === 'caregiver';
}
