import type { PackOverride } from '../care-file/care-file';
import type { KnownYear } from '../holiday/known-days';

/** A county with the townships under it, each by the plan it lives under. */
export type SeasonCounty = {
  readonly code: string;
  readonly townships: readonly {
    readonly code: string;
    readonly pack: string;
    readonly overrides: readonly PackOverride[];
  }[];
  readonly known: readonly KnownYear[];
  /** Seasons that were proposed before, in whatever state: `drowning:flood:2026` and the day. */
  readonly proposed: readonly { readonly season: string; readonly openedOn: string }[];
};
