import { byId } from './element.js';
import { messageCard } from './message-card.js';
import { words } from './words.js';

const SHOWN = 60;

/** Messages that differ only in whom they went to become one, newest first; whoever is on the stage is named first. */
export function groupMessages(messages, { nameOf, onStage, freshFrom }) {
  const groups = new Map();
  messages.forEach((message, index) => {
    const { person, at, channel, template, text, result, page } = message;
    const name = nameOf(person);
    const fresh = index >= freshFrom;
    const key = JSON.stringify([at, channel, template, text, result, name !== undefined, fresh]);
    const group = groups.get(key) ?? {
      ...{ at, channel, template, text, result, fresh, known: name !== undefined },
      people: [],
    };
    const receiver = {
      key: person,
      name: name ?? words.unknownPhone(person.slice(-4)),
      onStage: onStage(person),
      // Equal words may lead each to something of their own: an agreement, a notice.
      page,
    };
    group.people.push(receiver);
    groups.set(key, group);
  });
  const ordered = [...groups.values()];
  for (const { people } of ordered) people.sort((one, other) => Number(other.onStage) - Number(one.onStage));
  return ordered.reverse().sort((one, other) => Number(near(other)) - Number(near(one)) || 0);
}

/** Fresh messages for a phone on the stage come before fresh ones for others. */
const near = ({ fresh, people }) => fresh && people.some(({ onStage }) => onStage);

/** The list of what was sent. */
export function createFeed({ nameOf, onStage, open }) {
  let last;
  const shown = () => byId('whose').value;

  const draw = ({ messages, now, freshFrom }) => {
    const own = shown() === 'stage';
    const grouped = groupMessages(messages, { nameOf, onStage, freshFrom });
    const groups = own ? grouped.filter(({ people }) => people.some((each) => each.onStage)) : grouped;
    byId('messages').replaceChildren(
      ...groups.slice(0, SHOWN).map((group) => messageCard(group, { now, open })),
    );
    byId('no-messages').hidden = groups.length > 0;
    byId('no-messages').textContent = messages.length > 0 ? words.noOwnMessages : words.noMessages;
    const counted = messages.filter(({ person }) => !own || onStage(person));
    const failed = counted.filter(({ result }) => result !== 'ok').length;
    const count = counted.length === 0 ? '' : words.count(counted.length, failed);
    byId('count').textContent = groups.length > SHOWN ? `${count}，${words.countShown(SHOWN)}` : count;
  };
  const redraw = () => {
    if (last !== undefined) draw(last);
  };
  byId('whose').addEventListener('change', redraw);

  return {
    redraw,
    show: (next) => {
      const key = JSON.stringify([next.messages.length, next.now, next.freshFrom]);
      if (last?.key === key) return;
      last = { ...next, key };
      draw(last);
      byId('feed-scroll').scrollTop = 0;
    },
  };
}
