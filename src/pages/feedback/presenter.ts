import type { InputFor } from '../../api/call';
import { feedbackCopy } from '../../copy/feedback';

export type FeedbackKind = InputFor<'feedback.send'>['kind'];

/** The contract's length of `words`. */
export const MOST_WORDS = 500;

/** What can be sent, or what is still missing. */
export type FeedbackDraft =
  | { readonly ok: true; readonly input: InputFor<'feedback.send'> }
  | { readonly ok: false; readonly kind?: string; readonly words?: string };

/** Checks a draft as the functions will. */
export function feedbackDraft(kind: FeedbackKind | '', words: string): FeedbackDraft {
  const said = words.trim();
  if (kind !== '' && said !== '') return { ok: true, input: { kind, words: said.slice(0, MOST_WORDS) } };
  return {
    ok: false,
    ...(kind === '' ? { kind: feedbackCopy.missingKind } : {}),
    ...(said === '' ? { words: feedbackCopy.missingWords } : {}),
  };
}
