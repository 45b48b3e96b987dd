import type { sendSafetyWord } from '../../../contracts/safety-word';
import type { InputOf, OutputOf } from '../../../contracts/operation';
import type { SafetyWord } from '../../../contracts/vocabulary/safety-word';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { decideSender } from '../../../domain/notice/decide-sender';
import { lengthOf } from '../../../domain/notice/safety-word';
import { rulesFor } from '../../../domain/policy/rules';
import { wordsOfNotice } from '../../evidence/notice-of-topic';
import type { Context, Handler } from '../../handler';
import { newId } from '../../platform/new-id';
import { lockStep } from '../../stores/jobs/lock-step';
import { appendNotice } from '../../stores/notices/append-notice';
import { findSchoolAudience } from '../../stores/notices/find-audience';
import { findTopicTexts, type TopicInForce } from '../../stores/notices/find-topic-texts';
import { appendWordSent } from '../../stores/safety-words/append-word-sent';
import { findWordsSent } from '../../stores/safety-words/find-words-sent';

type To = InputOf<typeof sendSafetyWord>['to'][number];
type Sent = OutputOf<typeof sendSafetyWord>['sent'][number];

const audienceOf = ({ school, region, className }: To) => ({
  regions: [region],
  audience: { v: 1 as const, school, ...(className === undefined ? {} : { class: className }) },
});

/** Within the caller's school: in WeChat at most, and the daily one in the app alone. */
const publish = async (
  { tx, actor, now, today }: Context,
  { to, word, texts }: { readonly to: To; readonly word: SafetyWord; readonly texts: TopicInForce },
): Promise<string> => {
  const noticeId = newId('no');
  const rules = rulesFor('national', []);
  const length = lengthOf(word);
  const rings = length !== 'one' && (rules.on('safetyWord.push', today).value ?? []).includes(length);
  await appendNotice(tx, {
    id: noticeId,
    ...wordsOfNotice(texts, {}),
    // Nothing else is a subject of its own for a family: it is what the school says.
    topic: 'own',
    text_region: null,
    text_version: null,
    ...audienceOf(to),
    urgent: false,
    needs_approval: false,
    ring: rings ? 'push' : 'app',
    ask: 'nothing',
    question: null,
    acknowledge_days: rules.on('notice.acknowledgeDays', today).value ?? 3,
    sender_id: actor.id,
    sender_role: 'teacher',
    sent_at: now.toISOString(),
  });
  return noticeId;
};

/** One of the places: what went out today in this length stands, for the class or for the whole school. */
const sendTo = async (
  context: Context,
  { to, word, texts }: { readonly to: To; readonly word: SafetyWord; readonly texts: TopicInForce },
): Promise<Sent> => {
  const { tx, actor, now, today } = context;
  const { school, region, className = null } = to;
  const [length, on] = [lengthOf(word), formatDay(today)];
  // Locked first, loaded in a statement of its own: two taps at once, or two teachers.
  await lockStep(tx, `safety-word ${school} ${region} ${on}`);
  const said = await findWordsSent(tx, on);
  const before = said.find(
    (each) =>
      each.on === on &&
      each.school === school &&
      each.region === region &&
      each.length === length &&
      (each.className === null || each.className === className),
  );
  const households = await findSchoolAudience(tx, { ...audienceOf(to), today });
  if (before !== undefined) return { className, noticeId: before.noticeId, households, already: true };
  if (households === 0) return { className, noticeId: '', households, already: false };
  const noticeId = await publish(context, { to, word, texts });
  const row = { school, region, className, length, word, on, noticeId, by: actor.id, at: now };
  await appendWordSent(tx, { ...row, textRegion: texts.region, textVersion: texts.version });
  return { className, noticeId, households, already: false };
};

/** `safetyWord.send`: one-way, once a length and day; of the own school alone. */
export const handleSendSafetyWord: Handler<typeof sendSafetyWord> = async ({ word, to }, context) => {
  for (const each of to) {
    const sender = decideSender(
      { grants: [], posts: context.actor.posts ?? [] },
      context.roles,
      audienceOf(each),
    );
    if (!sender.ok) return sender;
  }
  const county = (to[0]?.region ?? '').slice(0, 6);
  const [texts] = await findTopicTexts(context.tx, { county, topic: word });
  if (texts === undefined) throw new Error(`The library has no text of ${word}: migrations load it.`);
  const sent: Sent[] = [];
  // Wider posts first, so that a class is not told twice; each in its turn, as the locks are taken.
  const inTurn = [...to].sort((a, b) => (a.className ?? '').localeCompare(b.className ?? ''));
  for (const each of inTurn) sent.push(await sendTo(context, { to: each, word, texts }));
  const reached = sent.filter(({ noticeId }) => noticeId !== '');
  return reached.length === 0 ? refuse('notice.audienceEmpty', { fields: ['to'] }) : allow({ sent: reached });
};
