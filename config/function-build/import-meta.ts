import type { Plugin } from 'esbuild';

/**
 * Gives packages that were built as modules their own address (`import.meta.url`), which a bundle of CommonJS does not have.
 * Only for SDKs: what a function loads at its start needs none.
 */
export const importMeta: Plugin = {
  name: 'import-meta',
  setup: ({ initialOptions }) => {
    initialOptions.define = { ...initialOptions.define, 'import.meta.url': 'importMetaUrl' };
    initialOptions.inject = ['config/function-build/import-meta-url.ts'];
  },
};
