import type { TopicTexts } from '../contracts/notice-topic';
import type { NoticeTopic } from '../contracts/vocabulary/topic';

/**
 * Our own texts of one safety topic, written by us in plain Chinese. Changing one is a new version when the database is
 * migrated; a county that has written its own keeps its own.
 */
export type LibraryTopic = {
  readonly topic: NoticeTopic;
  /** The day on which these words were written, `YYYY-MM-DD`. */
  readonly writtenOn: string;
  readonly texts: TopicTexts;
};

/** One of the schools' short reminders: it asks nothing (`questions` is empty) and nobody answers it. */
export type SafetyWordText = TopicTexts;
