import { byId, element } from './element.js';
import { words } from './words.js';

const MESSAGES = 'messages';

/** Where there is room for one phone at a time: a tab for each, and on the smallest screens one for the messages. */
export function createTabs(slots) {
  const buttons = [...slots, MESSAGES].map((tab) => {
    const button = element('button', { type: 'button', role: 'tab', class: 'tab', 'data-tab': tab });
    button.addEventListener('click', () => choose(tab));
    return button;
  });
  const buttonOf = (tab) => buttons.find(({ dataset }) => dataset.tab === tab);

  function choose(tab) {
    byId('body').dataset.tab = tab;
    for (const button of buttons) {
      const chosen = button.dataset.tab === tab;
      button.setAttribute('aria-selected', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
      button.classList.toggle('tab-on', chosen);
      if (chosen) delete button.dataset.news;
    }
  }

  byId('tabs').addEventListener('keydown', ({ key }) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[key];
    if (by === undefined) return;
    const at = buttons.findIndex(({ tabIndex }) => tabIndex === 0);
    const next = buttons[(at + by + buttons.length) % buttons.length];
    choose(next.dataset.tab);
    next.focus();
  });
  buttonOf(MESSAGES).textContent = words.messagesTab;
  byId('tabs').replaceChildren(...buttons);
  choose(slots[0]);

  return {
    choose,
    name: (slot, text) => {
      buttonOf(slot).textContent = text;
    },
    /** Messages have come that nobody has looked at. */
    news: () => {
      const button = buttonOf(MESSAGES);
      if (button.tabIndex !== 0) button.dataset.news = 'yes';
    },
  };
}
