import type { ContactLine, ContactSource } from '../../contracts/vocabulary/contact';
import type { KeyFact } from '../../contracts/vocabulary/child';
import type { PushTemplate } from '../../contracts/vocabulary/topic';

/** One township of the demo county and the pack of the plan it lives under. */
export type Township = {
  /** Nine digits: the county's invented 990100 and three more. */
  readonly code: string;
  readonly name: string;
  readonly pack: 'putuo' | 'qidong' | 'heze' | 'shanghai' | 'chongqing';
  readonly supervisor: Staff;
  readonly rhythm: Rhythm;
  readonly villages: readonly Village[];
};

export type Village = {
  readonly code: string;
  readonly name: string;
  readonly school: string;
  /** Two villages may name the same person. */
  readonly director: Staff;
  readonly homes: readonly Home[];
};

/** How many days lie between two of the director's earlier calls and visits. */
export type Rhythm = { readonly call: number; readonly visit: number };

export type Staff = { readonly key: string; readonly name: string };

/** One household, declared; what happened there follows from it (see `rows/`). All names are invented. */
export type Home = {
  readonly key: string;
  /** Surname and 家. */
  readonly label: string;
  /** The part of the village: 一组, 二组. */
  readonly lane: string;
  readonly guardians: readonly Guardian[];
  /** None where the parents are at home. */
  readonly caregiver?: Caregiver;
  readonly children: readonly DemoChild[];
  /** 2026-08-31 unless said. */
  readonly openedOn?: string;
  /** In force unless said, wherever there is a caregiver. */
  readonly agreement?: 'none' | 'sent';
  /** Days before today of the director's last call to the children and last visit. */
  readonly lastCall: number;
  readonly lastVisit: number;
  readonly callNote?: string;
  /** Days before today on which the director called and nobody answered. */
  readonly missedCall?: number;
  readonly rhythm?: Rhythm;
  readonly needsHelp?: boolean;
  /** Lines of past weeks that nobody has confirmed. */
  readonly gaps?: readonly Gap[];
  /** Whose word past weeks rest on, by weeks before this one; the rest is varied. */
  readonly sources?: Readonly<Record<number, ContactSource>>;
  /** A guardian has already confirmed the week that is running. */
  readonly thisWeek?: boolean;
};

export type Gap = {
  readonly weeksAgo: number;
  /** One child's key; every child of the household unless said. */
  readonly child?: string;
  readonly line: ContactLine;
};

export type Adult = {
  readonly key: string;
  readonly name: string;
  readonly born: string;
  /** `none`: nobody can call this person; a number on file unless said. */
  readonly phone?: 'none';
  /** `none`: no WeChat; `invited`: an account that is not bound yet; bound unless said. */
  readonly account?: 'none' | 'invited';
  /** Pushes the person still allows; varied unless said. */
  readonly quota?: Readonly<Partial<Record<PushTemplate, number>>>;
};

export type Guardian = Adult & {
  readonly kinship: '妈妈' | '爸爸';
  /** Where and since when the person works away; at home unless said. */
  readonly away?: { readonly place: string; readonly since: string };
  /** Reads nothing, confirms nothing, picks up no phone. */
  readonly silent?: boolean;
};

export type Caregiver = Adult & { readonly relation: '奶奶' | '爷爷' | '外婆' | '外公' | '姑姑' };

export type DemoChild = {
  readonly key: string;
  readonly name: string;
  readonly gender: 'female' | 'male';
  readonly born: string;
  /** Village code of the household register, where it is not the village the child lives in. */
  readonly registered?: string;
  /** What makes the child one in difficulty (困境); every child whose parents are at home has one. */
  readonly difficulty?: string;
  readonly facts?: readonly KeyFact[];
};
