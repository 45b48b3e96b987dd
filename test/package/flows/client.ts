import type automator from 'miniprogram-automator';

/** The official client. */
export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>;
export type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>;
export type Element = NonNullable<Awaited<ReturnType<Page['$']>>>;

/** The page on top. @throws while none is open */
export async function pageOf(client: MiniProgram): Promise<Page> {
  const page = await client.currentPage();
  if (page === undefined) throw new Error('No page is open.');
  return page;
}

/** What a page or an element holds of this; the client's type says any. */
export const all = (within: Page | Element, selector: string): Promise<readonly Element[]> =>
  within.$$(selector) as Promise<readonly Element[]>;

/** Everything the page on top says, line by line. */
export async function textOf(client: MiniProgram): Promise<string> {
  const screens = await all(await pageOf(client), '.screen');
  const texts = await Promise.all(screens.map((screen) => screen.text()));
  return texts.join('\n');
}
