import * as easel from 'glass-easel';
import * as adapter from 'glass-easel-miniprogram-adapter/dist/glass_easel_miniprogram_adapter';

export { adapter, easel };

/** What the host reads of glass-easel's nodes: elements, components and texts alike. Missing on those that have no such thing. */
export type HostNode = {
  // eslint-disable-next-line @typescript-eslint/no-unsafe-function-type -- what every object has
  readonly constructor: Function;
  readonly tagName?: string;
  readonly is?: string;
  readonly id?: string;
  readonly class?: string;
  readonly dataset?: Readonly<Record<string, unknown>>;
  /** Properties of a component. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly textContent?: string;
  readonly childNodes?: readonly HostNode[];
  readonly parentNode?: HostNode | null;
  readonly shadowRoot?: HostNode & { readonly querySelectorAll: (selector: string) => readonly HostNode[] };
  /** The DOM element. */
  readonly $$?: HTMLElement;
  readonly triggerEvent?: (name: string, detail: unknown, options: object) => void;
};

/** A DOM element that glass-easel has put there. */
export type EaselElement = HTMLElement & { readonly __wxElement?: HostNode };

/** The glass-easel node of a DOM element, or of the nearest one around it. */
export function nodeOf(element: Node | null): HostNode | undefined {
  for (let at = element; at !== null; at = at.parentNode) {
    const node = (at as EaselElement).__wxElement;
    if (node !== undefined) return node;
  }
  return undefined;
}

/** Fires an event of WeChat's on a node. */
export function emit(node: HostNode, name: string, detail: unknown = {}): void {
  node.triggerEvent?.(name, detail, { bubbles: false, composed: false, capturePhase: false });
}
