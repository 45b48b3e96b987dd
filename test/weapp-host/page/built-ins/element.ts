import { emit, type HostNode } from '../easel';

/** A built-in while it lives: glass-easel's component with the DOM element it owns. */
export type BuiltIn = HostNode & {
  dom: HTMLElement;
  /** The browser's element inside, where there is one. */
  inner?: HTMLElement;
  readonly data: Readonly<Record<string, unknown>>;
  /** Functions that the automator calls by name: `input.input`. */
  call?: (name: string, values: readonly unknown[]) => unknown;
  publicProps?: readonly string[];
};

/** How one tag of WeChat behaves beyond drawing what is inside it. */
export type Behaviour = {
  readonly init?: (self: BuiltIn) => void;
  /** A property was set. */
  readonly sync?: (self: BuiltIn, name: string, value: unknown) => void;
  readonly tap?: (self: BuiltIn) => void;
  readonly methods?: Readonly<Record<string, (self: BuiltIn, ...values: readonly never[]) => unknown>>;
};

/** WeChat's booleans may come as text. */
export const isOn = (value: unknown): boolean =>
  value !== undefined && value !== null && value !== false && value !== 'false' && value !== '';

export { emit };

/** A new element of the browser's, last inside `parent`. */
export function make(
  tag: string,
  parent: Element,
  attributes: Readonly<Record<string, string>> = {},
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}
