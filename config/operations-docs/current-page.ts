import { existsSync, readFileSync } from 'node:fs';
import { operations } from '../../contracts/index';
import { errorCopy } from '../../src/copy/errors';
import { renderPage } from './render-page';

/** Where the page lies, from the repository root. */
export const PAGE = 'docs/operations.md';

/** The page as the contracts and sentences of now would make it. */
export function currentPage(): string {
  return renderPage({ operations, sentences: errorCopy });
}

/** Whether the committed page is the one that `currentPage` makes. */
export function isPageCurrent(): boolean {
  return existsSync(PAGE) && readFileSync(PAGE, 'utf8') === currentPage();
}
