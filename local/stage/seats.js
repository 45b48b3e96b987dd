import { byId, element } from './element.js';
import { fitPhones, keepFitting } from './fit.js';
import { createPhone } from './phone.js';
import { createTabs } from './tabs.js';
import { words } from './words.js';

/** The three places, and the role that belongs there. */
const SLOTS = [
  ['parent', 'guardian'],
  ['caregiver', 'caregiver'],
  ['director', 'director'],
];

const PATIENCE_MS = 4000;

/** Everybody, by role; the place's own role first. */
function chooserOf({ people, about }, { label, first }) {
  const select = element('select', { class: 'chooser', 'aria-label': label });
  for (const role of [first, ...Object.keys(words.roles).filter((each) => each !== first)]) {
    const members = people.filter(({ roles }) => (roles[0] ?? 'anyone') === role);
    if (members.length === 0) continue;
    const options = members.map(({ key, name }) =>
      element('option', { value: key, text: `${name}　${about[key] ?? ''}` }),
    );
    select.append(element('optgroup', { label: words.roles[role] }, ...options));
  }
  return select;
}

/** The three phones and, where there is room for one, the tabs. `county` is everybody, and by key one line about each. */
export function createSeats(county) {
  const persons = new Map(county.people.map((person) => [person.key, person]));
  const tabs = createTabs(SLOTS.map(([slot]) => slot));
  const phones = SLOTS.map(([slot, first], index) => {
    const chooser = chooserOf(county, { label: words.choosePhone(words.slots[index]), first });
    const phone = createPhone({ slot, chooser });
    chooser.addEventListener('change', () => put(phone, chooser.value));
    return phone;
  });
  const each = (work) => () => phones.forEach(work);
  let onChange = () => undefined;

  function put(phone, key, page) {
    phone.mark(undefined);
    phone.show(persons.get(key), { text: county.about[key] ?? '', page });
    tabs.name(phone.slot, persons.get(key).name);
    onChange();
  }

  byId('seats').replaceChildren(...phones.map(({ root }) => root));
  keepFitting();

  return {
    nameOf: (key) => persons.get(key)?.name,
    onStage: (key) => phones.some((phone) => phone.key() === key),
    /** `listener` hears when somebody else's phone comes on the stage. */
    changed: (listener) => {
      onChange = listener;
    },
    /** Puts these people's phones on the stage, each at its page or at its first one. */
    cast: (keys, pages = {}) => {
      for (const phone of phones) put(phone, keys[phone.slot], pages[phone.slot]);
      fitPhones();
    },
    /** What a tour's step lets happen: marks by place; where one phone is seen, the first of them comes to the front. */
    mark: (marks = {}) => {
      for (const phone of phones) phone.mark(marks[phone.slot]);
      const [first] = Object.keys(marks);
      if (first !== undefined) tabs.choose(first);
    },
    open: (key, page) => {
      const phone = phones.find((one) => one.key() === key);
      if (phone === undefined) return;
      tabs.choose(phone.slot);
      phone.open(page);
    },
    /** Messages that have just arrived: each phone shows its last one. */
    ring: (messages) => {
      for (const phone of phones) {
        const own = messages.filter(({ person, result }) => person === phone.key() && result === 'ok');
        if (own.length > 0) phone.ring(own.at(-1));
      }
      if (messages.length > 0) tabs.news();
    },
    setTime: (text) => {
      for (const phone of phones) phone.setTime(text);
    },
    /** Until all phones have loaded their page, for a while: the clock must not jump between a login code and its use. */
    loaded: () =>
      Promise.race([
        Promise.all(phones.map((phone) => phone.loaded())),
        new Promise((resolve) => setTimeout(resolve, PATIENCE_MS)),
      ]),
    refresh: each((phone) => phone.home()),
    switchOff: each((phone) => phone.switchOff()),
    quiet: each((phone) => phone.quiet()),
  };
}
