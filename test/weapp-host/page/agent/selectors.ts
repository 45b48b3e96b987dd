const TAG = /(^|[\s>+~,(])([a-z][\w-]*)/g;
const CLASS = /\.(-?[_a-zA-Z][\w-]*)/g;
const STEP = /(\/|::)([a-z][\w-]*)(?!\()/g;

/** A WXSS selector for the browser: tags as the host's elements, class names with or without a component's scope. */
export function cssOf(selector: string, builtIns: ReadonlySet<string>): string {
  return selector
    .replace(
      TAG,
      (_all, before: string, tag: string) =>
        `${before}${builtIns.has(tag) || tag === 'page' ? `wx-${tag}` : tag}`,
    )
    .replace(CLASS, ':is(.$1,[class$="--$1"],[class*="--$1 "])');
}

/** Elements that an XPath with WeChat's tags finds below `root`. */
export function findByXpath(root: Element, xpath: string, builtIns: ReadonlySet<string>): readonly Element[] {
  const named = xpath.replace(
    STEP,
    (_all, before: string, tag: string) => `${before}${builtIns.has(tag) ? `wx-${tag}` : tag}`,
  );
  const relative = named.replace(/^\//, './/').replace(/^\.\/\/+/, './/');
  const found = document.evaluate(relative, root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE, null);
  return Array.from({ length: found.snapshotLength }, (_one, at) => found.snapshotItem(at)).filter(
    (node) => node instanceof Element,
  );
}
