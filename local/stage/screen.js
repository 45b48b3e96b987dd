import { element, icon } from './element.js';
import { phoneAddress } from './phone-address.js';
import { words } from './words.js';

/** The old page stays until the new one has had this long to draw itself. */
const DRAWN_MS = 500;

/** The lit part of a phone: one page of the mini-program, fading over into the next. */
export function createScreen() {
  const pages = element('div', { class: 'pages' });
  let turn = 0;
  let loaded = Promise.resolve();
  return {
    root: element('div', { class: 'screen' }, icon('house', 'house house-asleep'), pages),
    off: () => {
      loaded = Promise.resolve();
      pages.replaceChildren();
    },
    go: (persona, page) => {
      turn += 1; // Another one loads the page anew.
      const title = words.phoneOf(persona.name);
      const next = element('iframe', {
        title,
        class: 'page',
        src: phoneAddress(persona.key, page, `?turn=${turn}`),
      });
      const before = [...pages.children];
      next.classList.toggle('page-coming', before.length > 0);
      next.inert = before.length > 0;
      const appear = () => {
        for (const old of before) old.remove();
        next.classList.remove('page-coming');
        next.inert = false;
      };
      loaded = new Promise((resolve) => {
        next.addEventListener('load', resolve, { once: true });
      });
      void loaded.then(() => setTimeout(appear, DRAWN_MS));
      pages.append(next);
    },
    /** Until the page that was asked for last has come. */
    loaded: () => loaded,
  };
}
