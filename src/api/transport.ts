/** A call as it leaves the phone. */
export type WireRequest = {
  /** `<capability>.<verbNoun>` */
  readonly op: string;
  readonly input: unknown;
  /** The person's action; the same for every try of it. */
  readonly requestId: string;
  /** What the phone says it is, where the functions keep it as evidence. */
  readonly agent?: string;
};

/** What became of one try. */
export type Delivery =
  /** Something answered; the body is not yet known to be an envelope. */
  | { readonly kind: 'answer'; readonly body: unknown }
  /** Nothing answered: no network, no name, no time. Whether the call arrived is not known. */
  | { readonly kind: 'unreachable' }
  /** A gateway or the platform answered in the functions' place. */
  | { readonly kind: 'garbled' };

/** One way of carrying a call to the functions. Tries once, and rejects only on a mistake in the program. */
export type Transport = (request: WireRequest) => Promise<Delivery>;
