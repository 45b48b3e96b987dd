import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

const SCRIPT = readFileSync(path.join(__dirname, 'in-page.js'), 'utf8');

/** What the page in sight is held to. */
export type Expected = { readonly type: number; readonly elder: boolean };

/** Every breach of the rules of type, touch, contrast, room and the one main action, as a sentence each. */
export async function measureLayout(page: Page, expected: Expected): Promise<readonly string[]> {
  return page.evaluate<readonly string[]>(`${SCRIPT} window.measureLayout(${JSON.stringify(expected)})`);
}
