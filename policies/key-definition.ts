import type * as z from 'zod/mini';

/**
 * What a key means, whoever gives it a value.
 *
 * `answeredBy` says who has to speak about it: the `law` (national floor), the region's `plan` (every pack has an entry,
 * `null` where its plan is silent), or the `product` (a default that anybody in charge may change).
 */
export type KeyDefinition<T> = {
  /** The name an official reads. */
  readonly label: string;
  /** One sentence for an official: what the value decides. */
  readonly description: string;
  /** The unit as read after the value; empty where the value needs none. */
  readonly unit: string;
  readonly answeredBy: 'law' | 'plan' | 'product';
  readonly schema: z.ZodMiniType<T>;
  /**
   * Whether keeping `value` also keeps `floor`; equal values do. A county may set only what does, against the law
   * always and against its plan while the plan runs. Without it every value of the right shape is as good as another.
   */
  readonly keeps?: (value: T, floor: T) => boolean;
  /** The sentence of the county's set-up task when the plan is silent and the work can't start without a value. */
  readonly setUp?: string;
  /** The capability that will read the value, as long as no code does yet. Its examples hold it until then. */
  readonly readLaterBy?: LaterReader;
};

/** Capabilities that are not built, or not built whole, and whose values the packs already hold. */
export type LaterReader =
  | 'aid'
  | 'assessment'
  | 'care file'
  | 'concern'
  | 'export'
  | 'messages'
  | 'residence'
  | 'school'
  | 'staff'
  | 'visit';

/** Ties the schema and the comparison of one key to one type. */
export const define = <T>(definition: KeyDefinition<T>): KeyDefinition<T> => definition;
