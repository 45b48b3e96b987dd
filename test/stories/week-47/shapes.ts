import type { Pack } from '../../../policies/pack';
import type { ContactLine } from '../../../contracts/vocabulary/contact';
import type { KeyFact } from '../../../contracts/vocabulary/child';
import type { ErrorCode } from '../../../contracts/errors';
import type { NoticeTopic, PushTemplate } from '../../../contracts/vocabulary/topic';

/** A township under one plan, with its one village. */
export type Village = {
  readonly key: string;
  readonly name: string;
  readonly code: string;
  readonly pack: Pack['slug'];
  readonly director: string;
};

/** How many messages of one template may still be pushed: as our ledger has it, and as WeChat has it. */
export type Left = { readonly ledger: number; readonly wechat: number };

/** Somebody who can be reached, or not. */
export type Person = {
  readonly key: string;
  readonly name: string;
  readonly phone: 'has a number' | 'no number';
  /** `gone`: bound once, but WeChat does not know the account any more (40003). */
  readonly wechat: 'bound' | 'gone' | 'none';
  /** Templates not named: none left. */
  readonly left: Readonly<Partial<Record<PushTemplate, Left>>>;
};

export type Family = {
  readonly key: string;
  readonly label: string;
  readonly village: string;
  readonly children: readonly { readonly key: string; readonly name: string; readonly fact?: KeyFact }[];
  /** Parents who work away, or who are at home. */
  readonly away: readonly Person[];
  readonly atHome?: readonly Person[];
  readonly carer?: Person;
  /** The day the file was opened, and since when the parents are away. */
  readonly opened: string;
  readonly awaySince: string;
  /** The director's last call with the child and last visit; null: none yet. */
  readonly lastCall: string | null;
  readonly lastVisit: string | null;
  /** In force all year, or none yet. */
  readonly agreement: 'in force' | 'none';
};

/** One thing somebody does, at a Beijing time. Days in it are that day; weeks are week 47. */
export type Act = { readonly at: string; readonly who: string } & Doing;

export type Confirming = {
  readonly does: 'confirms week 47';
  readonly of: readonly string[];
  readonly lines: readonly ContactLine[];
  /** What the record is called when it is taken back later. */
  readonly as?: string;
  readonly refusedWith?: ErrorCode;
};

export type Doing =
  | Confirming
  | { readonly does: 'takes back'; readonly what: string; readonly because: string }
  | { readonly does: 'visits'; readonly of: readonly string[]; readonly as?: string | undefined }
  | {
      readonly does: 'calls';
      readonly of: readonly string[];
      readonly reaches: readonly ('child' | 'caregiver')[];
      /** Lines of week 47 that the family says were kept. */
      readonly hearsKept?: readonly ContactLine[];
    }
  | { readonly does: 'sends notice'; readonly topic: NoticeTopic; readonly to: string }
  | { readonly does: 'acknowledges'; readonly topic: NoticeTopic }
  | {
      readonly does: 'acknowledges for';
      readonly topic: NoticeTopic;
      readonly person: string;
      readonly how: 'read-aloud-in-person' | 'paper';
      readonly because: string;
    };
