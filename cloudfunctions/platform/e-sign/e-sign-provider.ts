import type { ApproverState, FlowState, SigningProvider } from '../../../contracts/vocabulary/e-sign';

/** One person who has to sign. */
export type ESignApprover = {
  /** As in their identity document. */
  readonly name: string;
  /** 11 digits. */
  readonly phone: string;
  /** The words beside which they sign: they must stand in the PDF exactly once. */
  readonly place: string;
};

/** A document to be signed by several people outside of the product. */
export type ESignOrder = {
  /**
   * Our own name for this signing. It comes back in every message, also in one that arrives before the answer to the order
   * itself, so the order must be written down under it before it is given.
   */
  readonly reference: string;
  readonly title: string;
  readonly pdf: Uint8Array;
  /** In the order in which they sign; with `ordered` false all may sign at once. */
  readonly approvers: readonly ESignApprover[];
  readonly ordered: boolean;
  readonly deadline: Date;
};

/** A place in another mini-program. */
export type ESignLink = { readonly appid: string; readonly path: string };

export type ESignFlow = {
  readonly flowId: string;
  readonly state: FlowState;
  /** Numbers of the provider's that we have no word for, on the flow or a signer; somebody must look. */
  readonly unknown: readonly number[];
  /** Why it was declined or cancelled, in the person's own words. */
  readonly reason: string | null;
  readonly approvers: readonly {
    readonly name: string;
    readonly phone: string;
    readonly state: ApproverState;
    readonly signedAt: Date | null;
  }[];
};

/** A message of the provider, checked. */
export type ESignNotice = {
  /** The provider's own number of the message; the same for a repetition. */
  readonly messageId: string;
  readonly flowId: string;
  readonly state: FlowState;
  /** The order's reference; null for a signing that was not ours. */
  readonly reference: string | null;
};

/** What an HTTP call to our address was. */
export type ESignHeard =
  /** Not the provider's, or damaged on the way. */
  | { readonly kind: 'refused' }
  /** The provider's own, about something that we don't follow. */
  | { readonly kind: 'other' }
  | ({ readonly kind: 'notice' } & ESignNotice);

/** An HTTP call as it arrived: `header` answers '' for a header that is not there. */
export type ESignCall = { readonly header: (name: string) => string; readonly body: string };

/**
 * Who carries out a signing that is not done on our own pages. Failures are PlatformErrors.
 */
export type ESignProvider = {
  readonly name: Exclude<SigningProvider, 'own'>;
  /** Begins the signing. An order that may have got lost must not simply be given again. */
  readonly startFlow: (order: ESignOrder) => Promise<{ readonly flowId: string }>;
  /** Whether what failed so may have been done all the same: there was no answer, or one that says nothing. */
  readonly mayBeDone: (error: unknown) => boolean;
  /** Where this person signs. */
  readonly linkFor: (
    flowId: string,
    person: { readonly name: string; readonly phone: string },
  ) => Promise<ESignLink>;
  /** How it stands, asked for: messages get lost. */
  readonly describeFlow: (flowId: string) => Promise<ESignFlow>;
  /** Ends one that nobody is to sign any more; refused by the provider when it has come to an end already. */
  readonly cancelFlow: (flowId: string, reason: string) => Promise<void>;
  /** The file with everybody's signatures; only a signed flow has one. */
  readonly fetchSigned: (flowId: string) => Promise<Buffer>;
  readonly readCallback: (call: ESignCall) => ESignHeard;
};
