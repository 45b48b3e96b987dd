import { tourWords } from './tour-words.js';

/**
 * 「王家的一周」: what each step does, by the product's own operations and its clock, and which phones it concerns. A step looks
 * up all it needs, so that it depends on nothing but the county and the steps before it.
 */

const MOTHER = 'liumin';
const FATHER = 'wangjianjun';
const GRANDMOTHER = 'chenguifang';
const DIRECTOR = 'zhouxiaoqin';
const SUPERVISOR = 'supervisor-5';
const VILLAGE = '990100005001';
const WEEK = '2026-W47';

/** Whose phones are on the stage. */
export const WANG = { parent: MOTHER, caregiver: GRANDMOTHER, director: DIRECTOR };
const YUAN = { parent: 'caimin', caregiver: 'yuanxiulan', director: 'guchunyan' };

/** Where the county begins, and the tour with it. */
export const BEGINNING = '2026-11-18T09:00:00+08:00';

/** Other families of the village, who read their notice and confirm their week without being watched. */
const READERS = [
  'zhouhaitao',
  'tangjing',
  'yangsuzhen',
  'sunguodong',
  'qinyue',
  'machunlan',
  'tanhong',
  'liuguangming',
  'zhaofusheng',
  'hexiuying',
];

/** A drawn signature in the 300 × 120 box of the contract. */
const SIGNATURE = 'M 24 70 C 50 20, 70 20, 78 66 C 84 104, 110 90, 124 52 C 138 30, 150 60, 168 74 L 270 58';

async function does(product, [as, operation, input]) {
  const envelope = await product.call(as, operation, input);
  if (!envelope.ok) throw new Error(tourWords.refused(operation, envelope.refusal.code));
  return envelope.data;
}

function found(thing, what) {
  if (thing === undefined || thing === null) throw new Error(tourWords.missing(tourWords.things[what]));
  return thing;
}

const home = (product, as) => does(product, [as, 'home.show', {}]);
const childrenOf = ({ households }) =>
  found(households?.[0], 'household').children.map(({ childId }) => childId);

async function readNotices(product, as) {
  const { unacknowledged = [] } = await home(product, as);
  for (const { noticeId } of unacknowledged) await does(product, [as, 'notice.acknowledge', { noticeId }]);
}

async function familyOf(product, label) {
  const { households } = await does(product, [DIRECTOR, 'household.list', { find: label }]);
  return found(
    households.find((each) => each.label === label),
    'household',
  );
}

async function grandmotherAnswers(product) {
  const childIds = childrenOf(await home(product, GRANDMOTHER));
  const call = { childIds, week: WEEK, lines: ['child'], happenedOn: '2026-11-17', mode: 'phone' };
  await does(product, [GRANDMOTHER, 'contact.confirm', call]);
}

/** Pages of the phones that show what a step did; a phone without one shows its first page. */
const pages = {
  done: ({ household, records }) =>
    `pages/parent/done/index?week=${WEEK}&household=${household}&records=${records.join(',')}`,
  family: (id) => `pages/director/family/index?id=${id}`,
  readAloud: (id, notice) => `pages/director/read-notice/index?id=${id}&notice=${notice}`,
  agreement: (id) => `pages/parent/agreement/index?id=${id}`,
};

async function countySends(product) {
  const notice = { topic: 'drowning', regions: [VILLAGE], urgent: true, reason: '上游今天放水' };
  const { noticeId } = await does(product, ['county', 'notice.send', notice]);
  // What rings at once is a matter of two people.
  await does(product, [SUPERVISOR, 'notice.approve', { noticeId }]);
}

async function motherConfirms(product) {
  const shown = await home(product, MOTHER);
  const week = { childIds: childrenOf(shown), week: WEEK, lines: ['child', 'caregiver'], mode: 'video' };
  const { records } = await does(product, [MOTHER, 'contact.confirm', week]);
  for (const reader of [MOTHER, FATHER, ...READERS]) await readNotices(product, reader);
  return { parent: pages.done({ household: shown.households[0].householdId, records }) };
}

/** The notice that the grandmother has not acknowledged, as the director finds it on the family's page. */
async function unreadNotice(product) {
  const { householdId } = await familyOf(product, '王家');
  const { notices, people } = await does(product, [DIRECTOR, 'household.show', { householdId }]);
  const { personId } = found(
    people.find(({ role }) => role === 'caregiver'),
    'person',
  );
  const { noticeId } = found(
    notices.find((notice) => notice.personId === personId),
    'notice',
  );
  return { householdId, noticeId, personId };
}

async function directorLooks(product) {
  const { householdId, noticeId } = await unreadNotice(product);
  return { director: pages.readAloud(householdId, noticeId) };
}

async function directorReadsAloud(product) {
  const { householdId, noticeId, personId } = await unreadNotice(product);
  const { reason } = tourWords.steps.readAloud;
  const onBehalf = { noticeId, personId, how: 'read-aloud-in-person', reason };
  await does(product, [DIRECTOR, 'notice.acknowledgeOnBehalf', onBehalf]);
  return { director: pages.family(householdId) };
}

async function directorCalls(product) {
  const { householdId, children } = await familyOf(product, '赵家');
  const call = {
    childIds: children.map(({ childId }) => childId),
    happenedOn: '2026-11-24',
    mode: 'phone',
    with: ['child', 'caregiver'],
    outcome: 'reached',
    weekKept: { week: WEEK, lines: ['child', 'caregiver'] },
    note: tourWords.steps.called.note,
  };
  await does(product, [DIRECTOR, 'directorContact.record', call]);
  return { director: pages.family(householdId) };
}

/** Signs as the page does: the six digits come by text message, and are read on the signer's own phone. */
async function signs(product, signer, signature) {
  const { agreementId } = signature;
  await does(product, [signer, 'agreement.sendCode', { agreementId }]);
  const messages = await product.inbox();
  const message = messages.findLast(({ person, template }) => person === signer && template === 'phone-code');
  const code = found(message, 'code').fields['1'];
  await does(product, [signer, 'agreement.sign', { ...signature, code }]);
}

async function yuanSigns(product) {
  const { households } = await home(product, YUAN.parent);
  const { agreementId } = found(households?.[0]?.agreement, 'agreement');
  const { version, digest } = await does(product, [YUAN.parent, 'agreement.show', { agreementId }]);
  const signature = { agreementId, version, digest, method: 'own-phone', drawing: SIGNATURE, consent: true };
  for (const signer of [YUAN.parent, 'yuanxiaodong', YUAN.caregiver]) await signs(product, signer, signature);
  await does(product, [YUAN.director, 'agreement.mark', { agreementId, mark: 'acknowledged' }]);
  return { parent: pages.agreement(agreementId) };
}

/** In order: the moment it plays at, what is done then, and who is on the stage (the Wang family unless said). */
export const steps = [
  { key: 'answered', at: BEGINNING, run: grandmotherAnswers },
  { key: 'notice', at: '2026-11-18T16:20:00+08:00', run: countySends },
  { key: 'reminder', at: '2026-11-20T19:30:00+08:00' },
  { key: 'confirmed', at: '2026-11-20T19:40:00+08:00', run: motherConfirms },
  { key: 'unread', at: '2026-11-21T08:00:00+08:00', run: directorLooks },
  { key: 'readAloud', at: '2026-11-21T10:00:00+08:00', run: directorReadsAloud },
  { key: 'called', at: '2026-11-24T08:30:00+08:00', run: directorCalls },
  { key: 'signed', at: '2026-11-24T20:00:00+08:00', run: yuanSigns, phones: YUAN },
].map((step) => ({ phones: WANG, ...step, ...tourWords.steps[step.key] }));

/**
 * Plays one step on the product: the clock first, then what people do. Answers what fired on the way, and by place the page that
 * shows what was done.
 */
export async function playStep(product, { at, run }) {
  const now = await product.now();
  const report = now === at ? { fired: [] } : await product.moveClock(at);
  return { fired: report.fired, pages: (await run?.(product)) ?? {} };
}
