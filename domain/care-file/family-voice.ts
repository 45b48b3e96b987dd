import type { LetterState } from '../../contracts/vocabulary/voice-letter';
import type { TalkState } from '../../contracts/vocabulary/talk';
import type { CalendarDay } from '../calendar/calendar-day';

/** A recording between a family's phones: the day's, and the one that is asked about. What is said in it no rule knows. */
export type Letter = {
  readonly id: string;
  readonly personId: string;
  readonly side: 'guardian' | 'caregiver';
  /** Its own id from the phone. */
  readonly act: string;
  readonly state: LetterState;
  readonly seconds: number;
  readonly begunOn: CalendarDay;
  readonly heardBy: readonly string[];
};

/** A wish to talk with somebody of the township; under a family's own role only the own ones are there. */
export type Talk = {
  readonly id: string;
  readonly personId: string;
  readonly state: TalkState;
  readonly askedOn: CalendarDay;
  readonly acceptedBy: string | null;
  readonly followedOn: CalendarDay | null;
};

/** A sentence that a teacher or director left; the last days' are known. */
export type MentorWord = {
  readonly id: string;
  readonly personId: string;
  readonly withdrawn: boolean;
};

/** What a family says to each other, and to whom it turns. */
export type FamilyVoiceRecord =
  | { readonly kind: 'letter-begun'; readonly record: Letter }
  | {
      readonly kind: 'letter-sent';
      readonly id: string;
      readonly side: Letter['side'];
      readonly fileId: string;
      readonly bytes: number;
      readonly sha256: string;
      readonly keepUntil: CalendarDay;
      readonly by: string;
    }
  | { readonly kind: 'letter-heard'; readonly id: string; readonly personId: string }
  | {
      readonly kind: 'letter-ended';
      readonly id: string;
      readonly state: Extract<LetterState, 'removed' | 'expired' | 'lost'>;
      /** Null where time alone did it. */
      readonly by: string | null;
      /** Whether the storage has said that the file is gone; if not, housekeeping asks again. */
      readonly fileGone: boolean;
    }
  | {
      readonly kind: 'mentor-word-left';
      readonly record: MentorWord;
      readonly childId: string;
      readonly as: 'director' | 'teacher';
      readonly name: string;
      readonly words: string;
      readonly on: CalendarDay;
    }
  | { readonly kind: 'mentor-word-withdrawn'; readonly id: string }
  | {
      readonly kind: 'talk-asked';
      readonly record: Talk;
      readonly side: Letter['side'];
      readonly name: string;
    }
  | {
      readonly kind: 'talk-turned';
      readonly id: string;
      readonly state: Exclude<TalkState, 'asked'>;
      readonly by: string;
      /** The name of whoever takes it on. */
      readonly name: string | null;
      readonly on: CalendarDay;
      readonly agreed: string | null;
      /** Whose wish it is. */
      readonly personId: string;
    };
