import { type Client } from 'pg';

/** Somebody the local cloud can call as: `/local/call {as: key}`. */
export type Persona = {
  readonly key: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly region: string | null;
  /** Absent for somebody without WeChat. */
  readonly openid?: string | null;
  readonly phone?: string | null;
  /** One line for the stage page: who this is. */
  readonly about?: string;
};

/** How many subscription messages may be sent to a phone at the beginning. */
export type StartingQuota = {
  readonly openid: string;
  /** The template's name in the product's settings: `contact-reminder`. */
  readonly template: string;
  readonly count: number;
};

/** The people and records a local cloud starts with. */
export type County = {
  readonly personas: readonly Persona[];
  readonly quotas: readonly StartingQuota[];
  /**
   * Fills the migrated, empty database as its superuser, all or nothing. `today` is `YYYY-MM-DD`, `now` an ISO instant of that day.
   * `FIELD_KEYS` is set meanwhile.
   */
  readonly load: (client: Client, at: { readonly today: string; readonly now: string }) => Promise<void>;
};

/** Nobody and nothing. */
export const emptyCounty: County = { personas: [], quotas: [], load: () => Promise.resolve() };
