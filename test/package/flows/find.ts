import { all, type Element, type Page } from './client';

/** A line of something, whole. */
export type Words = string | RegExp;

/** Of several the one further down, or the one further up. */
export type Which = 'last' | 'first';

const says = (text: string | undefined, words: Words): boolean =>
  (text ?? '').split('\n').some((line) => {
    const said = line.trim();
    return typeof words === 'string' ? said === words : words.test(said);
  });

async function carrying(found: readonly Element[], words: Words): Promise<readonly Element[]> {
  const texts = await Promise.all(found.map((one) => one.text()));
  return found.filter((_one, at) => says(texts[at], words));
}

/** The button with these words on a line of its own, as soon as it takes a tap. */
export async function findButton(
  within: Page | Element,
  words: Words,
  which: Which = 'last',
): Promise<Element | undefined> {
  const buttons = await carrying(await all(within, 'button'), words);
  const found = which === 'last' ? buttons.at(-1) : buttons[0];
  if (found === undefined) return undefined;
  const disabled: unknown = await found.property('disabled');
  return disabled === true ? undefined : found;
}

/** The choice with these words below this question. */
export async function findChoice(page: Page, question: string, words: Words): Promise<Element | undefined> {
  for (const asked of [...(await all(page, '.pick'))].reverse()) {
    const [label] = await all(asked, '.pick-label');
    if (!says(await label?.text(), question)) continue;
    const choice = await findButton(asked, words);
    if (choice !== undefined) return choice;
  }
  return undefined;
}

/** What the client knows of a field, and leaves out of its types. */
export type Writable = Element & { readonly input: (text: string) => Promise<void> };

/** The place to write below this label. */
export async function findField(page: Page, label: string): Promise<Writable | undefined> {
  const [field] = (await carrying(await all(page, '.field'), label)).slice(-1);
  if (field === undefined) return undefined;
  const [found] = [...(await all(field, 'input')), ...(await all(field, 'textarea'))];
  return found as Writable | undefined; // an input or a textarea is one
}
