import type { ESignProvider } from './e-sign-provider';

/** Everybody signs on our own pages: nothing is begun elsewhere, and nobody else sends messages. */
export const ownProvider: ESignProvider = {
  name: 'own',
  startFlow: async () => null,
  linkFor: async () => null,
  describeFlow: async () => null,
  readCallback: () => null,
};
