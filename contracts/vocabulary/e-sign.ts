/** Who carries out the signing of an agreement: we ourselves on our own pages, or a service outside. */
export const signingProviders = ['own', 'tencent-ess'] as const;
export type SigningProvider = (typeof signingProviders)[number];

/** Where a signing at an outside provider stands. The list is closed: what we don't know is `unknown`, and somebody must look. */
export const flowStates = [
  'not-started',
  'being-filled',
  'waiting',
  'partly-signed',
  'signed',
  'declined',
  'expired',
  'cancelled',
  'invalid',
  'released',
  'unknown',
] as const;
export type FlowState = (typeof flowStates)[number];

/** Before the provider has a signing: promised, asked for without an answer yet, given up as lost, refused for good. */
const flowOrderStates = ['ordered', 'ordering', 'lost', 'failed'] as const;

/** Everything a signing elsewhere can be, from our promise to the provider's last word. */
export const signingFlowStates = [...flowOrderStates, ...flowStates] as const;
export type SigningFlowState = (typeof signingFlowStates)[number];

/** Where one signer stands. */
export const approverStates = [
  'not-started',
  'being-filled',
  'waiting',
  'signed',
  'declined',
  'expired',
  'cancelled',
  'stopped',
  'released',
  'handed-on',
  'unknown',
] as const;
export type ApproverState = (typeof approverStates)[number];
