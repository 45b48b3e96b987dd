/**
 * The stage: who takes part, what was sent to their phones, and the clock with its jumps. Everything shown came from somewhere
 * else, so it only ever enters the page as text.
 */

const $ = (id) => document.getElementById(id);

const ROLES = [
  ['guardian', '父母'],
  ['caregiver', '照护人'],
  ['director', '儿童主任'],
  ['supervisor', '儿童督导员'],
  ['county', '民政工作人员'],
  ['teacher', '学校老师'],
];
const NOBODY_YET = '还没有绑定的人';

const JOBS = {
  'weekly-closing': '一周收尾',
  'nightly-pass': '夜里的检查',
  housekeeping: '清理',
  'morning-digest': '早上的待办提醒',
  'dispatch-outbox': '发消息',
};

const REFUSALS = {
  40003: '这个微信号收不到',
  43101: '没有订阅，或次数用完了',
  43107: '模板被停用',
  43108: '同时在给这个人发',
  45009: '今天的总数用完了',
  47003: '内容不合格式',
};

const WEEKDAYS = '日一二三四五六';
const SHOWN = 120;
const REFRESH_MS = 3000;

const state = { people: [], names: new Map(), messages: '[]', person: null };

async function ask(address, body) {
  const response = await fetch(
    address,
    body === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
  );
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.message ?? `${response.status}`);
  return answer;
}

function make(tag, className, text) {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (text !== undefined) element.textContent = text;
  return element;
}

function say(text, wrong = false) {
  const status = $('status');
  status.textContent = text;
  status.classList.toggle('status-wrong', wrong);
}

/** `2026-11-20T19:30:00+08:00` as a person reads it; the text is Beijing time already. */
function readable(instant, withYear = false) {
  const [, year, month, day, time] = /^(\d+)-(\d+)-(\d+)T(\d+:\d+)/.exec(instant);
  const weekday = WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];
  return `${withYear ? `${year}年` : ''}${Number(month)}月${Number(day)}日 周${weekday} ${time}`;
}

function personButton({ key, name }, about) {
  const button = make('button', 'person');
  button.type = 'button';
  button.dataset.key = key ?? '';
  button.append(make('span', 'person-name', name), make('span', 'person-count'));
  if (about) button.append(make('span', 'person-about', about));
  button.addEventListener('click', () => {
    state.person = key;
    showMessages();
  });
  return button;
}

function showPeople(people, about) {
  const list = $('people');
  list.replaceChildren(personButton({ key: null, name: '所有人' }));
  const groups = [...ROLES, ['anyone', NOBODY_YET]];
  for (const [role, title] of groups) {
    const members = people.filter(({ roles }) => (roles[0] ?? 'anyone') === role);
    if (members.length === 0) continue;
    const group = make('details', 'group');
    group.open = role === ROLES[0][0];
    group.append(make('summary', 'group-title', `${title} ${members.length} 人`));
    for (const person of members) group.append(personButton(person, about[person.key]));
    list.append(group);
  }
}

function wechatCard(text) {
  const [title = '', ...lines] = text.split('\n');
  const card = make('div', 'notice');
  const from = make('p', 'notice-from');
  from.append(make('span', '', '家里的灯'), make('span', '', '服务通知'));
  const fields = make('dl');
  for (const line of lines) {
    const at = line.indexOf('：');
    fields.append(make('dt', '', line.slice(0, at)), make('dd', '', line.slice(at + 1)));
  }
  card.append(from, make('p', 'notice-title', title), fields);
  return card;
}

function messageItem({ person, channel, text, at, result }) {
  const item = make('li', 'message');
  const head = make('div', 'message-head');
  const time = make('time', '', readable(at));
  time.dateTime = at;
  head.append(make('strong', '', `给 ${state.names.get(person) ?? person}`), time);
  const tags = make('p', 'tags');
  tags.append(make('span', 'tag', channel === 'sms' ? '短信' : '微信'));
  tags.append(
    result === 'ok'
      ? make('span', 'tag tag-sent', '已送达')
      : make('span', 'tag tag-refused', `没有送达：${REFUSALS[result] ?? result}`),
  );
  item.append(head, channel === 'sms' ? make('div', 'sms', text) : wechatCard(text), tags);
  return item;
}

function showMessages() {
  const all = JSON.parse(state.messages);
  const counts = new Map();
  for (const { person } of all) counts.set(person, (counts.get(person) ?? 0) + 1);
  for (const button of document.querySelectorAll('.person')) {
    const key = button.dataset.key || null;
    button.setAttribute('aria-pressed', String(key === state.person));
    const count = key === null ? all.length : (counts.get(key) ?? 0);
    button.querySelector('.person-count').textContent = count === 0 ? '' : `${count} 条`;
  }

  const own = all.filter(({ person }) => state.person === null || person === state.person);
  const newest = own.slice(-SHOWN).reverse();
  $('messages').replaceChildren(...newest.map(messageItem));
  $('empty').hidden = own.length > 0;
  const refused = own.filter(({ result }) => result !== 'ok').length;
  const total =
    own.length === 0 ? '' : `${own.length} 条，${refused === 0 ? '都送到了' : `${refused} 条没有送到`}`;
  $('count').textContent = own.length > SHOWN ? `${total}，只列出最近 ${SHOWN} 条` : total;
}

async function refreshMessages() {
  const messages = JSON.stringify(await ask('/local/inbox'));
  if (messages === state.messages && $('messages').childElementCount > 0) return;
  state.messages = messages;
  showMessages();
}

async function refreshClock() {
  const [{ now }, { jumps }] = await Promise.all([ask('/local/clock'), ask('/local/stage')]);
  const time = $('now');
  if (time.dateTime === now) return;
  time.dateTime = now;
  time.textContent = readable(now, true);
  // Buttons are kept, so that the keyboard stays where it was.
  const group = $('jumps');
  while (group.childElementCount < jumps.length) {
    const button = make('button', 'button');
    button.type = 'button';
    button.addEventListener('click', () => void whileBusy(() => jump(button.dataset.to)));
    group.append(button);
  }
  jumps.forEach(({ label, to }, index) => {
    const button = group.children[index];
    button.textContent = label;
    button.dataset.to = to;
    button.title = `走到 ${readable(to, true)}`;
  });
}

function reportOf({ now, fired, skipped }) {
  const done = new Map();
  for (const { job } of fired) done.set(job, (done.get(job) ?? 0) + 1);
  const jobs = [...done].map(([job, times]) => `${JOBS[job] ?? job} ${times} 次`);
  const work = jobs.length === 0 ? '路上没有到点的事' : `路上办了：${jobs.join('，')}`;
  return `到了 ${readable(now)}。${work}；另有 ${skipped} 次到点但没有事，跳过了。`;
}

async function jump(to) {
  say(`正在走到 ${readable(to)} ……`);
  say(reportOf(await ask('/local/clock', { now: to })));
}

async function startOver() {
  say('正在从头来……');
  const { now } = await ask('/local/reset', {});
  say(`一切都回到了 ${readable(now)}。`);
}

/** Buttons rest while something moves; afterwards the keyboard is where it was. */
async function whileBusy(work) {
  const focused = document.activeElement;
  const buttons = [...document.querySelectorAll('.clock button')];
  for (const button of buttons) button.disabled = true;
  try {
    await work();
  } catch (error) {
    say(`没有成功：${error.message}`, true);
  } finally {
    for (const button of buttons) button.disabled = false;
    focused?.focus();
  }
  await refresh();
}

async function refresh() {
  await Promise.all([refreshClock(), refreshMessages()]);
}

/** Somebody else may call or move the clock, too. */
async function follow() {
  if (document.visibilityState === 'visible') {
    try {
      await refresh();
      if ($('status').dataset.lost) say('');
      delete $('status').dataset.lost;
    } catch {
      $('status').dataset.lost = 'yes';
      say('连不上本地服务。回到终端看一看它还在不在，重新 npm start 就好；数据都还在。', true);
    }
  }
  setTimeout(() => void follow(), REFRESH_MS);
}

async function begin() {
  try {
    const [people, { about }] = await Promise.all([ask('/local/personas'), ask('/local/stage')]);
    state.names = new Map(people.map(({ key, name }) => [key, name]));
    showPeople(people, about);
    showMessages();
  } catch {
    say('打不开。请刷新一次；还不行就回到终端，重新 npm start。', true);
  }
  await follow();
}

$('reset').addEventListener('click', () => $('sure').showModal());
$('sure').addEventListener('close', () => {
  if ($('sure').returnValue === 'yes') void whileBusy(startOver);
  $('sure').returnValue = '';
});
void begin();
