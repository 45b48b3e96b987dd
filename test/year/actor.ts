import type { Seeded } from '../builders/seeded';
import type { County } from '../walls/open-county';
import type { Home } from './households';

/** With what somebody acts on a day. */
export type Actor = {
  readonly county: County;
  readonly random: Seeded;
  readonly today: number;
  /** One call; its data, null when it was refused. A refusal is an answer, an inner error is not. */
  readonly call: (
    as: string,
    op: string,
    input: unknown,
  ) => Promise<Readonly<Record<string, unknown>> | null>;
  /** Notes that something happened which is no call. */
  readonly did: (what: string) => void;
};

/** Something that a household may see on a day. */
export type Act = (actor: Actor, home: Home) => Promise<unknown>;
