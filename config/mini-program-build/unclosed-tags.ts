/** One tag of a template; a `>` inside quotes is not its end. */
const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/g;

/**
 * The tags of a WXML text that are opened and never closed, or closed by another's end tag, in the order they are met.
 * WXML is XML: WeChat's compiler refuses the whole package for one `<input>` without its end, which HTML would allow.
 */
export function unclosedTags(wxml: string): readonly string[] {
  const open: string[] = [];
  const unclosed: string[] = [];
  for (const [, slash, name = '', rest = ''] of wxml.matchAll(TAG)) {
    if (slash === '') {
      if (!rest.endsWith('/')) open.push(name);
      continue;
    }
    const from = open.lastIndexOf(name);
    // An end tag without a beginning is as wrong as the other way round.
    if (from === -1) unclosed.push(`/${name}`);
    else unclosed.push(...open.splice(from).slice(1));
  }
  return [...unclosed, ...open];
}
