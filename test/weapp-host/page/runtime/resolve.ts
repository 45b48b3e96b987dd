/** A path relative to a file, without `.` and `..`. */
export function joinPath(from: string, to: string): string {
  const parts = to.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const step of to.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '' && step !== '.') parts.push(step);
  }
  return parts.join('/');
}

/** A page's address taken apart. Values stay as they are written: WeChat does not decode them. */
export function readAddress(
  address: string,
  from: string,
): { readonly path: string; readonly query: Readonly<Record<string, string>> } {
  const [path = '', values = ''] = address.split('?');
  const pairs = values.split('&').filter((pair) => pair !== '');
  const query = Object.fromEntries(
    pairs.map((pair): readonly [string, string] => {
      const at = pair.indexOf('=');
      return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
  return { path: joinPath(from, path), query };
}
