import type { AgreementArticle } from '../../contracts/vocabulary/agreement';
import type { DayText } from '../pack';

/**
 * What a clause can be filled with. `{children}` in a clause is replaced by its words; a clause that is nothing but one
 * slot becomes a clause for each of the slot's sentences; a clause with an empty slot is left out.
 */
export const wordingSlots = [
  'guardians',
  'caregiver',
  'relation',
  'children',
  'childFacts',
  'village',
  'departure',
  'reason',
  'from',
  'to',
  'weeklyChild',
  'weeklyCaregiver',
  'visitsHome',
  'living',
  'views',
  'factors',
  'verified',
  'amount',
  'paidHow',
  'emergencies',
  'medicalScope',
  'medicalCosts',
  'nearby',
  'handover',
  'place',
  'copies',
  /** How one signs on a phone, by the service that this version is signed with. */
  'onPhone',
  'remarks',
] as const;
export type WordingSlot = (typeof wordingSlots)[number];

export type ArticleWording = {
  readonly title: string;
  readonly clauses: readonly string[];
  /** The law that the clauses rest on, as the reader may look it up; null where the parties themselves agree. */
  readonly source: string | null;
};

/** A whole text of ours. It is never changed: another wording is a further version with a later `from`. */
export type AgreementWording = {
  readonly version: string;
  readonly from: DayText;
  readonly title: string;
  readonly summary: readonly { readonly title: string; readonly text: string }[];
  readonly articles: Readonly<Record<AgreementArticle, ArticleWording>>;
};
