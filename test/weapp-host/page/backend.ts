import { easel, type EaselElement, nodeOf } from './easel';
import { shapeEvent } from './touch-events';

/** A finger that rests this long presses long. Real time. */
const LONG_PRESS_MS = 350;

/** Everything else that happens in WeChat comes from the built-ins, not from the DOM: an `input` would arrive twice. */
const DOM_EVENTS = /^(?:touch|transition|animation)/;

const RPX = /(-?\d*\.?\d+)rpx/g;
const SCOPE = /^[0-9a-f-]+--/i;

const withoutRpx = (style: string): string =>
  style.replace(RPX, (_all, count: string) => `${(Number(count) / 7.5).toFixed(5)}vw`);

function createElement(tag: string, builtIns: ReadonlySet<string>): HTMLElement {
  const element = document.createElement(builtIns.has(tag) ? `wx-${tag}` : tag);
  const setAttribute = element.setAttribute.bind(element);
  element.setAttribute = (name: string, value: unknown) => {
    if (!['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
    const text = [value].join('');
    setAttribute(name, name === 'style' ? withoutRpx(text) : text);
  };
  // glass-easel writes `scope--id`; the author's id is what selectors mean.
  Object.defineProperty(element, 'id', {
    configurable: true,
    get: () => element.getAttribute('id') ?? '',
    set: (id: unknown) => {
      setAttribute('id', String(id).replace(SCOPE, ''));
    },
  });
  return element;
}

type OnEvent = Parameters<easel.CurrentWindowBackendContext['onEvent']>[0];

/** What glass-easel draws with: the browser's own document, under the names and events of WeChat. */
export class HostBackend extends easel.CurrentWindowBackendContext {
  constructor(builtIns: ReadonlySet<string>) {
    super();
    const made = {
      createElement: (tag: string) => createElement(tag, builtIns),
      createTextNode: (text: string) => document.createTextNode(text),
      createDocumentFragment: () => document.createDocumentFragment(),
    };
    this.document = made as unknown as typeof this.document; // glass-easel's own name for the browser's nodes
  }

  override setListenerStats(
    ...[element, type, capture, level]: Parameters<easel.CurrentWindowBackendContext['setListenerStats']>
  ): void {
    if (DOM_EVENTS.test(type)) super.setListenerStats(element, type, capture, level);
  }

  /** glass-easel connects no events by itself: without this, taps do nothing, silently. */
  listen(): void {
    this.onEvent((...[target, type, detail, options]: Parameters<OnEvent>) => {
      const { detail: shaped, fields } = shapeEvent(type, detail, options.originalEvent);
      const event = new easel.Event(type, shaped, { ...options, extraFields: { ...fields } });
      easel.Event.dispatchEvent(target, event);
      return event.getEventBubbleStatus();
    });
    listenForLongPress();
  }
}

function pressLong(event: TouchEvent): void {
  const node = nodeOf(event.target as EaselElement | null); // touches happen on elements
  const { fields } = shapeEvent('longpress', {}, event);
  const options = { bubbles: true, composed: true, capturePhase: true, extraFields: fields };
  node?.triggerEvent?.('longpress', {}, options);
}

function listenForLongPress(): void {
  const timers = new Map<number, number>();
  const lift = (event: TouchEvent): void => {
    for (const { identifier } of event.changedTouches) {
      clearTimeout(timers.get(identifier));
      timers.delete(identifier);
    }
  };
  document.body.addEventListener(
    'touchstart',
    (event) => {
      for (const { identifier } of event.changedTouches)
        timers.set(identifier, window.setTimeout(pressLong, LONG_PRESS_MS, event));
    },
    true,
  );
  for (const name of ['touchmove', 'touchend', 'touchcancel'] as const)
    document.body.addEventListener(name, lift, true);
}
