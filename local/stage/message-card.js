import { element, icon } from './element.js';
import { saySince } from './moment.js';
import { words } from './words.js';

/** Template names whose text message stands in for a push. */
const PUSHED = new Set(['contact-reminder', 'director-digest', 'notice', 'agreement']);
const NAMED = 3;

/** `标题\n要做的：…\n截止：…` as title and rows. */
export function readPush(text) {
  const [title = '', ...lines] = text.split('\n');
  const rows = lines.map((line) => {
    const at = line.indexOf('：');
    return [line.slice(0, at), line.slice(at + 1)];
  });
  return { title, rows };
}

function serviceNotice({ text }) {
  const { title, rows } = readPush(text);
  return element(
    'div',
    { class: 'notice' },
    element(
      'p',
      { class: 'notice-from' },
      element('span', { class: 'notice-house' }, icon('house', 'house')),
      element('span', { class: 'grow', text: words.app }),
      element('span', { class: 'quiet', text: words.service }),
    ),
    element('p', { class: 'notice-title', text: title }),
    element(
      'dl',
      {},
      ...rows.flatMap(([name, value]) => [element('dt', { text: name }), element('dd', { text: value })]),
    ),
  );
}

function whatCameOfIt({ channel, template, result, known }) {
  const bound = known ? words.smsInstead : words.smsOnly;
  const parts = [];
  if (result !== 'ok')
    parts.push(
      element('span', { class: 'tag tag-need', text: words.notSent(words.refusals[result] ?? result) }),
    );
  else if (channel === 'wechat') parts.push(element('span', { class: 'tag tag-ok', text: words.sent }));
  if (channel === 'sms') {
    parts.unshift(element('span', { class: 'tag tag-wait', text: words.sms }));
    if (PUSHED.has(template)) parts.push(element('span', { class: 'quiet', text: bound }));
  }
  return element('p', { class: 'message-result' }, ...parts);
}

function receivers({ people }) {
  const names = people.map(({ name }) => name);
  const shown = names.slice(0, NAMED).join('、');
  if (names.length <= NAMED)
    return element('p', { class: 'grow' }, `${words.to} `, element('strong', { text: shown }));
  return element(
    'details',
    { class: 'grow' },
    element(
      'summary',
      {},
      `${words.to} `,
      element('strong', { text: shown }),
      ` ${words.andOthers(names.length)}`,
    ),
    element('p', { class: 'quiet', text: names.join('、') }),
  );
}

/** One message as a phone shows it, with all who got the same one at the same moment. `open(key, page)` goes to it on a phone. */
export function messageCard(group, { now, open }) {
  const time = element('time', { class: 'quiet', datetime: group.at, text: saySince(group.at, now) });
  const card = element('li', {
    class: `message${group.fresh ? ' message-fresh' : ''}${group.result === 'ok' ? '' : ' message-lost'}`,
    'data-template': group.template,
    'data-channel': group.channel,
  });
  const body =
    group.channel === 'sms' ? element('p', { class: 'sms', text: group.text }) : serviceNotice(group);
  const here = group.people.filter(({ onStage }) => onStage);
  if (group.channel === 'wechat' && group.result === 'ok' && here.length > 0) {
    for (const { key, name, page } of here) {
      const button = element(
        'button',
        { type: 'button', class: 'notice-go', 'aria-label': words.openOn(name) },
        element('span', { class: 'grow', text: here.length === 1 ? words.open : words.openOn(name) }),
        icon('i-next', 'i i-18'),
      );
      button.addEventListener('click', () => open(key, page));
      body.append(button);
    }
  }
  card.append(
    element(
      'div',
      { class: 'message-head' },
      receivers(group),
      group.fresh ? element('span', { class: 'tag tag-fresh', text: words.fresh }) : null,
      time,
    ),
    body,
    whatCameOfIt(group),
  );
  return card;
}
