import type { ApproverState, FlowState } from './flow-state';

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

/** An HTTP call as it arrived: `header` answers '' for a header that is not there. */
export type ESignCall = { readonly header: (name: string) => string; readonly body: string };

/**
 * Who carries out a signing. The product's own way needs no provider: everybody signs on our pages, and the answers here say so.
 * Failures are PlatformErrors.
 */
export type ESignProvider = {
  readonly name: 'own' | 'tencent-ess';
  /** Begins the signing; null where there is nothing to begin. An order that may have got lost must not simply be given again. */
  readonly startFlow: (order: ESignOrder) => Promise<{ readonly flowId: string } | null>;
  /** Where this person signs; null for on our own pages. */
  readonly linkFor: (
    flowId: string,
    person: { readonly name: string; readonly phone: string },
  ) => Promise<ESignLink | null>;
  /** How it stands, asked for: messages get lost. */
  readonly describeFlow: (flowId: string) => Promise<ESignFlow | null>;
  /** What a message says; null when it is not from the provider, or about something else. */
  readonly readCallback: (call: ESignCall) => ESignNotice | null;
};
