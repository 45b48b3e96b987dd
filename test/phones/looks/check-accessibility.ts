import axe from 'axe-core';
import type { Page } from 'playwright-core';

type Violation = {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly html: string }[];
};

const SEVERE = ['serious', 'critical'];

/** What axe-core calls serious or critical about the page in sight, as a sentence each. */
export async function checkAccessibility(page: Page): Promise<readonly string[]> {
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  const violations = await page.evaluate<readonly Violation[]>(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.map(({ id, impact, help, nodes }) => ({ id, impact, help, nodes: nodes.map(({ html }) => ({ html })) })))`,
  );
  return violations
    .filter(({ impact }) => impact !== null && SEVERE.includes(impact))
    .map(({ id, help, nodes }) => `axe ${id}: ${help} ${nodes[0]?.html.slice(0, 160) ?? ''}`);
}
