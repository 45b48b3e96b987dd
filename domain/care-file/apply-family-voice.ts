import type { CareFile } from './care-file';
import type { FamilyVoiceRecord, Letter, Talk } from './family-voice';
import type { CareRecord } from './records';

const kinds = [
  'letter-begun',
  'letter-sent',
  'letter-heard',
  'letter-ended',
  'mentor-word-left',
  'mentor-word-withdrawn',
  'talk-asked',
  'talk-turned',
] as const;

/** Whether a record is one of these; they leave no line in an agreement's trail. */
export const isFamilyVoice = (record: CareRecord): record is FamilyVoiceRecord =>
  kinds.some((kind) => kind === record.kind);

/** The facts after one of them. */
export const applyFamilyVoice = (file: CareFile, change: FamilyVoiceRecord): CareFile => {
  switch (change.kind) {
    case 'letter-begun':
      return { ...file, letters: [...file.letters, change.record] };
    case 'letter-sent':
    case 'letter-heard':
    case 'letter-ended':
      return {
        ...file,
        letters: file.letters.map((known) => (known.id === change.id ? letterAfter(known, change) : known)),
      };
    case 'talk-asked':
      return { ...file, talks: [...file.talks, change.record] };
    case 'talk-turned':
      return {
        ...file,
        talks: file.talks.map((known) => (known.id === change.id ? talkAfter(known, change) : known)),
      };
    case 'mentor-word-left':
      return { ...file, mentorWords: [...file.mentorWords, change.record] };
    case 'mentor-word-withdrawn':
      return {
        ...file,
        mentorWords: file.mentorWords.map((known) =>
          known.id === change.id ? { ...known, withdrawn: true } : known,
        ),
      };
  }
};

type OfLetter = Extract<
  FamilyVoiceRecord,
  { readonly kind: 'letter-sent' | 'letter-heard' | 'letter-ended' }
>;

const letterAfter = (letter: Letter, change: OfLetter): Letter => {
  if (change.kind === 'letter-heard') return { ...letter, heardBy: [...letter.heardBy, change.personId] };
  return { ...letter, state: change.kind === 'letter-sent' ? 'sent' : change.state };
};

const talkAfter = (
  talk: Talk,
  { state, by, on }: Extract<FamilyVoiceRecord, { readonly kind: 'talk-turned' }>,
): Talk => ({
  ...talk,
  state,
  acceptedBy: state === 'accepted' ? by : talk.acceptedBy,
  followedOn: state === 'followed' ? on : talk.followedOn,
});
