import type { easel } from '../easel';
import { behaviours } from './behaviours';
import { type Behaviour, type BuiltIn, isOn } from './element';

const camel = (name: string): string =>
  name.replace(/-(\w)/g, (_all, letter: string) => letter.toUpperCase());

const isKnown = (tag: string): tag is keyof typeof behaviours => Object.hasOwn(behaviours, tag);

/** Properties that every element has or that the host needs whether or not a template names them. */
const ALWAYS = ['name', 'value', 'disabled'];

function born(self: BuiltIn, tag: string, properties: readonly string[]): void {
  const behaviour = behaviourOf(tag);
  self.dom = self.$$ ?? document.createElement(`wx-${tag}`);
  self.publicProps = properties;
  behaviour.init?.(self);
  self.call = (name, values) => {
    const method = behaviour.methods?.[name];
    if (method === undefined) throw new Error(`unsupported function ${name}`);
    return method(self, ...(values as readonly never[])); // the automator's own arguments
  };
}

function behaviourOf(tag: string): Behaviour {
  if (!isKnown(tag)) throw new Error(`The host has no <${tag}>.`);
  return behaviours[tag];
}

/** Makes WeChat's elements components that every template may use, with the properties that the templates set. */
export function defineBuiltIns(
  space: easel.ComponentSpace,
  attributes: Readonly<Record<string, readonly string[]>>,
  slot: Readonly<Record<string, unknown>>,
): void {
  const template = { groupList: slot, content: slot['slot'] };
  for (const [tag, names] of Object.entries(attributes)) {
    const behaviour = behaviourOf(tag);
    const properties = [...new Set([...ALWAYS, ...names.map(camel)])].filter((name) => name !== 'hidden');
    const component = space
      .define(`built-in/${tag}`)
      .template(template) // as the compiler made it
      .options({ virtualHost: false });
    for (const name of properties) {
      component.property(name, {
        type: null,
        value: undefined,
        observer(this: unknown, value: unknown) {
          const self = this as BuiltIn; // glass-easel's `this`
          // Set before the element is there, it is set again afterwards.
          if ((self.dom as HTMLElement | undefined) === undefined) return;
          if (name === 'ariaLabel' && typeof value === 'string') self.dom.setAttribute('aria-label', value);
          behaviour.sync?.(self, name, value);
        },
      } as never);
    }
    component.property('hidden', {
      type: null,
      observer(this: unknown, value: unknown) {
        const { dom } = this as { readonly dom?: HTMLElement };
        if (dom !== undefined) dom.style.display = isOn(value) ? 'none' : '';
      },
    } as never);
    component.init(function init(this: unknown, { self, lifetime }) {
      lifetime('created', () => {
        born(self as unknown as BuiltIn, tag, properties);
        if (behaviour.tap !== undefined)
          self.addListener('tap', () => behaviour.tap?.(self as unknown as BuiltIn));
      });
    });
    space.setGlobalUsingComponent(tag, component.registerComponent());
  }
}
