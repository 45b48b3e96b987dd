import { pathToFileURL } from 'node:url';

/** What `import.meta.url` is in a bundle of CommonJS. */
export const importMetaUrl = pathToFileURL(__filename).href;
