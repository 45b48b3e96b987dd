import type { BuiltIn } from '../built-ins/element';
import type { EaselElement } from '../easel';
import type { Host } from '../host';
import { cssOf, findByXpath } from './selectors';

/** An element as the client knows it. A custom component also has a `nodeId`. */
export type Handle = { readonly elementId: string; readonly tagName: string; readonly nodeId?: string };

/** The elements that the client has asked for, by the ids it was told. */
export type Elements = {
  readonly dom: (id: string) => HTMLElement;
  readonly node: (id: string) => BuiltIn;
  /** @throws where there is none */
  readonly first: (root: Element, selector: string) => Handle;
  readonly all: (root: Element, selector: string) => readonly Handle[];
  readonly byXpath: (root: Element, xpath: string) => readonly Handle[];
};

export function keepElements({ packed, run }: Host): Elements {
  const builtIns = new Set(Object.keys(packed.attributes));
  const ids = new Map<string, EaselElement>();
  const known = new WeakMap<Element, string>();

  const handle = (found: Element): Handle => {
    const element = found as EaselElement; // everything in a page is glass-easel's or the browser's own
    const elementId = known.get(element) ?? `e${run}-${ids.size + 1}`;
    known.set(element, elementId);
    ids.set(elementId, element);
    const node = element.__wxElement;
    const tagName = node?.tagName ?? node?.is ?? element.tagName.toLowerCase();
    const isOwn = node?.shadowRoot !== undefined && !builtIns.has(tagName);
    return {
      elementId,
      tagName: tagName === 'wx-page' ? 'page' : tagName,
      ...(isOwn ? { nodeId: elementId } : {}),
    };
  };
  const dom = (id: string): EaselElement => {
    const element = ids.get(id);
    if (element?.isConnected !== true) throw new Error('element not found or removed');
    return element;
  };
  const all = (root: Element, selector: string): readonly Handle[] =>
    Array.from(root.querySelectorAll(cssOf(selector, builtIns)), handle);

  return {
    dom,
    all,
    node: (id) => {
      const node = dom(id).__wxElement;
      if (node === undefined) throw new Error('not an element of a template');
      return node as BuiltIn; // a built-in or a component of the app's
    },
    first: (root, selector) => {
      const [found] = all(root, selector);
      if (found === undefined) throw new Error('no such element');
      return found;
    },
    byXpath: (root, xpath) => findByXpath(root, xpath, builtIns).map(handle),
  };
}
