import { element, icon } from './element.js';
import { readPush } from './message-card.js';
import { words } from './words.js';

const SHOWN_MS = 9000;

function textOf({ channel, text }) {
  if (channel === 'sms')
    return [
      element('span', { class: 'quiet', text: words.sms }),
      element('span', { class: 'banner-title', text }),
    ];
  const { title, rows } = readPush(text);
  return [
    element('span', { class: 'quiet', text: `${words.app} ${words.service}` }),
    element('span', { class: 'banner-title', text: title }),
    rows[0] ? element('span', { class: 'quiet', text: rows[0][1] }) : null,
  ];
}

/** A message as it drops in from above a phone's page, for some seconds. A tap on it calls `open` with the push's page. */
export function createBanner(open) {
  const root = element('button', { type: 'button', class: 'banner', hidden: true });
  let hiding;
  let page;
  const hide = () => {
    clearTimeout(hiding);
    root.hidden = true;
  };
  root.addEventListener('click', () => open(page));
  return {
    root,
    hide,
    show: (message) => {
      const sign = message.channel === 'wechat' ? icon('house', 'house') : icon('i-chat', 'i i-18');
      root.replaceChildren(
        element('span', { class: 'banner-from' }, sign),
        element('span', { class: 'banner-text' }, ...textOf(message)),
      );
      page = message.page;
      root.hidden = false;
      clearTimeout(hiding);
      hiding = setTimeout(hide, SHOWN_MS);
    },
  };
}
