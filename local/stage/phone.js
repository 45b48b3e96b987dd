import { createBanner } from './banner.js';
import { element, icon } from './element.js';
import { createScreen } from './screen.js';
import { words } from './words.js';

/** First page of a role's phone; somebody without a role begins at the start page. */
const HOMES = {
  guardian: 'pages/parent/home/index',
  caregiver: 'pages/caregiver/home/index',
  director: 'pages/director/today/index',
  teacher: 'pages/school/home/index',
  supervisor: 'pages/supervisor/week/index',
  county: 'pages/supervisor/week/index',
};
const START = 'pages/start/index/index';

const roleOf = ({ roles }) => roles[0] ?? 'anyone';
const homeOf = (persona) => HOMES[roleOf(persona)] ?? START;

/** 王小雨、王小川的妈妈，在东莞 → 妈妈，在东莞: below a name the children are known. */
const shortly = (about) => about.replace(/^[^，]*的(?=[^，]+，)/, '');

/** Who it is, with the list to choose somebody else over the whole line. */
function createHead({ slot, chooser }, refresh) {
  const disc = element('span', { class: `disc disc-${slot}`, 'aria-hidden': 'true' });
  const name = element('span', { class: 'seat-name' });
  const about = element('span', { class: 'seat-about quiet' });
  const again = element('button', { type: 'button', class: 'round' }, icon('i-again', 'i i-18'));
  again.addEventListener('click', refresh);
  const text = element('span', { class: 'seat-text' }, name, about);
  const choose = element('span', { class: 'seat-choose' }, icon('i-down', 'i i-18'), chooser);
  return {
    root: element(
      'div',
      { class: 'seat-head' },
      element('div', { class: 'seat-who' }, disc, text, choose),
      again,
    ),
    show: (persona, line) => {
      disc.textContent = persona.name.slice(0, 1);
      name.textContent = persona.name;
      about.textContent = shortly(line);
      about.title = line;
      again.setAttribute('aria-label', words.refreshPhone(persona.name));
      again.title = words.refreshPhone(persona.name);
      chooser.value = persona.key;
    },
  };
}

/** One phone of the stage: whose it is, a frame around the mini-program, the status bar, and the banner of a new message. */
export function createPhone({ slot, chooser }) {
  let persona;
  const screen = createScreen();
  const open = (page) => {
    banner.hide();
    screen.go(persona, page ?? homeOf(persona));
  };
  const home = () => open(undefined);
  const banner = createBanner(open);
  const head = createHead({ slot, chooser }, home);
  const time = element('span', { class: 'status-time' });
  const signs = icon('status', 'status-signs');
  const bar = element('div', { class: 'status-bar', 'aria-hidden': 'true' }, time, signs);
  const mark = element('span', { class: 'tag tag-mark', hidden: true });
  const glass = element('div', { class: 'glass' }, bar, screen.root, banner.root);
  const phone = element('div', { class: 'phone' }, glass, mark);
  const root = element('section', { class: 'seat', 'data-slot': slot }, head.root, phone);

  return {
    root,
    slot,
    key: () => persona?.key,
    home,
    /** Opens a page of the mini-program, or the first one when none is named. */
    open,
    /** Puts somebody's phone into this place; `text` is one line about them. */
    show: (somebody, { text, page }) => {
      if (persona?.key !== somebody.key) screen.off();
      persona = somebody;
      root.setAttribute('aria-label', words.phoneOf(persona.name));
      head.show(persona, text);
      open(page);
    },
    loaded: screen.loaded,
    switchOff: () => {
      banner.hide();
      screen.off();
    },
    setTime: (text) => {
      if (time.textContent !== text) time.textContent = text;
    },
    /** What the tour lets happen here; nothing takes the mark away. */
    mark: (text) => {
      mark.hidden = text === undefined;
      mark.textContent = text ?? '';
      root.classList.toggle('seat-on', text !== undefined);
    },
    ring: banner.show,
    quiet: banner.hide,
  };
}
