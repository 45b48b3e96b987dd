import { noticeSubjects, type NoticeSubject } from '../../../../contracts/vocabulary/topic';
import { DEFAULT_ASK, type NoticeAsk } from '../../../../contracts/vocabulary/receipt';
import type { DataOf, InputFor } from '../../../api/call';
import { composeCopy as copy } from '../../../copy/notice-compose';

export type Composer = DataOf<'notice.composer'>;
export type Shown = DataOf<'notice.preview'>;

/** Ages as they are chosen with a tap, full years. */
export const ageChoices = {
  small: { from: 0, to: 5 },
  primary: { from: 6, to: 12 },
  middle: { from: 13, to: 15 },
  high: { from: 16, to: 18 },
} as const;
export type AgeChoice = keyof typeof ageChoices;

/** A notice that is being written; `''` is everybody, or not chosen yet. */
export type Draft = {
  readonly step: 'what' | 'words' | 'who' | 'look';
  readonly topic: NoticeSubject | '';
  readonly title: string;
  readonly body: string;
  readonly brief: string;
  /** The sentence that was made from the text, as long as nobody has changed it. */
  readonly proposed: string;
  readonly places: readonly string[];
  readonly school: string;
  readonly class: string;
  readonly ages: AgeChoice | '';
  readonly tag: 'left-behind' | 'in-difficulty' | '';
  readonly role: 'guardian' | 'caregiver' | '';
  readonly ask: NoticeAsk;
  readonly urgent: boolean;
  readonly reason: string;
};

/** A class teacher begins with the own class, everybody else with the whole school. */
export const schoolFirst = (
  chosen: Composer['schools'][number] | undefined,
): Pick<Draft, 'school' | 'class'> => ({
  school: chosen?.school ?? '',
  class: chosen?.whole === false ? (chosen.classes[0] ?? '') : '',
});

/** Nothing written yet: the own place, all of it, to be read. */
export const emptyDraft = ({ places, schools, role }: Composer): Draft => ({
  ...schoolFirst(role === 'teacher' ? schools[0] : undefined),
  step: 'what',
  topic: '',
  title: '',
  body: '',
  brief: '',
  proposed: '',
  places: places[0] === undefined ? [] : [places[0].code],
  ages: '',
  tag: '',
  role: '',
  ask: DEFAULT_ASK,
  urgent: false,
  reason: '',
});

/** A topic that was tapped leads on: ours to whom, own words to the words. */
export const withTopic = (draft: Draft, topic: NoticeSubject, { topics }: Composer): Draft => {
  const hasQuestion = topics.some((known) => known.topic === topic && known.hasQuestion);
  const ask = draft.ask === 'answer' && !hasQuestion ? 'read' : draft.ask;
  return { ...draft, topic, ask, step: topic === 'own' ? 'words' : 'who' };
};

/** The own place alone or some of those below it: choosing one side lets go of the other. */
export const withPlaces = (draft: Draft, chosen: readonly string[]): Draft => {
  const added = chosen.find((code) => !draft.places.includes(code));
  if (added === undefined) return { ...draft, places: chosen };
  const apart = chosen.filter(
    (code) => code === added || (!code.startsWith(added) && !added.startsWith(code)),
  );
  return { ...draft, places: apart };
};

/** A changed text asks for its sentence anew; one that somebody wrote stays. */
export const withWords = (draft: Draft, words: 'title' | 'body' | 'brief', value: string): Draft => {
  const stale = words === 'body' && draft.proposed !== '' && draft.brief === draft.proposed;
  return { ...draft, ...(stale ? { brief: '', proposed: '' } : {}), [words]: value };
};

export const wordLimits = { title: 20, body: 1000, brief: 60 } as const;
type Words = keyof typeof wordLimits;

const over = (draft: Draft, words: Words): number => draft[words].trim().length - wordLimits[words];

/** How long a text is, and by how much too long. */
export const lengthOf = (draft: Draft, words: Words): { readonly hint: string; readonly error?: string } => {
  const beyond = over(draft, words);
  const hint = copy.words.left(draft[words].trim().length, wordLimits[words]);
  return beyond > 0 ? { hint, error: copy.words.tooLong(beyond) } : { hint };
};

const there = (needs: readonly (string | false)[]): readonly string[] =>
  needs.filter((need) => need !== false);

/** What the own words still need, in words. */
export const missingWords = (draft: Draft): readonly string[] =>
  there([
    draft.title.trim() === '' && copy.needs.title,
    draft.body.trim() === '' && copy.needs.body,
    (['title', 'body', 'brief'] as const).some((words) => over(draft, words) > 0) && copy.needs.short,
  ]);

/** What the audience still needs. */
export const missingAudience = (draft: Draft, { role }: Composer): readonly string[] =>
  there([
    draft.places.length === 0 && copy.needs.place,
    role === 'teacher' && draft.school === '' && copy.needs.school,
    draft.urgent && draft.reason.trim() === '' && copy.needs.reason,
  ]);

const audienceOf = ({ school, class: of, ages, tag, role }: Draft) => {
  const narrowed = {
    ...(school === '' ? {} : { school }),
    ...(school === '' || of === '' ? {} : { class: of }),
    ...(ages === '' ? {} : { ages: ageChoices[ages] }),
    ...(tag === '' ? {} : { tag }),
    ...(role === '' ? {} : { role }),
  };
  return Object.keys(narrowed).length === 0 ? {} : { audience: { v: 1 as const, ...narrowed } };
};

/** What is looked at before it is sent; nothing while no topic is chosen. */
export const previewInput = (draft: Draft): InputFor<'notice.preview'> | undefined => {
  const { topic, places, urgent } = draft;
  if (topic === '') return undefined;
  const brief = draft.brief.trim();
  const words = {
    title: draft.title.trim(),
    body: draft.body.trim(),
    ...(brief === '' ? {} : { brief }),
  };
  return {
    topic,
    regions: [...places],
    ...audienceOf(draft),
    ...(topic === 'own' ? words : {}),
    ...(urgent ? { urgent } : {}),
  };
};

/** What is sent: exactly what was looked at, and what it asks for. */
export const sendInput = (draft: Draft): InputFor<'notice.send'> | undefined => {
  const looked = previewInput(draft);
  if (looked === undefined) return undefined;
  return { ...looked, ask: draft.ask, ...(draft.urgent ? { reason: draft.reason.trim() } : {}) };
};

/** The title of what is being written, once there is one. */
export const titleOf = ({ topic, title }: Draft, { topics }: Composer): string =>
  topic === 'own' ? title.trim() : (topics.find((known) => known.topic === topic)?.title ?? '');

export type RingRow = { readonly key: string; readonly label: string; readonly count: string };

/** Through what it rings, the ways that somebody is reached by. */
export const ringRows = ({ rings }: Shown): readonly RingRow[] =>
  (['push', 'sms', 'merged', 'inApp', 'nobody'] as const)
    .filter((ring) => rings[ring] > 0)
    .map((ring) => ({ key: ring, label: copy.look.rings[ring], count: copy.look.count(rings[ring]) }));

/** What the numbers mean, a sentence each. */
export const ringNotes = ({ rings, costFen }: Shown, urgent: boolean): readonly string[] => [
  ...(rings.sms > 0 ? [urgent ? copy.look.smsNow : copy.look.smsLater] : []),
  ...(rings.sms > 0 && costFen !== null ? [copy.look.cost((costFen / 100).toFixed(2))] : []),
  ...(rings.merged > 0 ? [copy.look.mergedNote] : []),
  ...(rings.inApp + rings.nobody > 0 ? [copy.look.silentNote] : []),
];

/** Where a child is named, and whether it may go out like that. */
export const warningsOf = ({
  named,
}: Shown): readonly { readonly text: string; readonly stops: boolean; readonly key: string }[] =>
  named.map(({ line, besideProblem }) => ({
    key: `${String(line)}${String(besideProblem)}`,
    text: besideProblem ? copy.look.besideProblem(line) : copy.look.named(line),
    stops: besideProblem,
  }));

/** Whether a kept draft is still one: written by an older form, or for another post, it is not. */
export const isDraftFor = (draft: Draft, { places, schools, role, topics }: Composer): boolean =>
  draft.places.every((code) => places.some((place) => place.code === code)) &&
  (draft.school === '' ? role !== 'teacher' : schools.some(({ school }) => school === draft.school)) &&
  (draft.topic === '' ||
    draft.topic === 'own' ||
    topics.some(({ topic }) => topic === draft.topic && noticeSubjects.includes(topic)));
