import { type Persona } from '../county';

/**
 * Somebody of the demo county who has used the product for months has agreed long ago: on the stage a message that is
 * tapped leads to its page and not to the question about consent. Written once a phone, so that a consent withdrawn there
 * stays withdrawn. The version is the one of `src/api/consent.ts`, in the form in which Taro keeps a value.
 */
export const AGREED_BEFORE = `if (localStorage.getItem('stage') === null) {
  localStorage.setItem('consent', JSON.stringify({ data: '2026-11' }));
  localStorage.setItem('stage', '1');
}`;

/** Whether a phone belongs to somebody on file; the newcomer is still to be asked. */
export function isBound(personas: readonly Persona[], key: string): boolean {
  return personas.some((persona) => persona.key === key && !persona.roles.includes('anyone'));
}
