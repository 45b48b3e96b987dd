import type { NoticeOccasion } from '../../contracts/vocabulary/occasion';
import type { LibrarySubject, NoticeTopic } from '../../contracts/vocabulary/topic';

/** What is worth saying at each occasion, the most important first. One list for all regions: what differs is when. */
export const occasionTopics: Readonly<Record<NoticeOccasion, readonly NoticeTopic[]>> = {
  flood: ['drowning', 'flood-storm'],
  weekend: ['drowning'],
  holiday: ['traffic'],
  'summer-break': ['drowning', 'online-addiction', 'sexual-abuse'],
  'winter-break': ['fire-electricity', 'unsuitable-places'],
  'school-start': ['bullying', 'mental-health'],
  'safety-day': ['fraud-abduction'],
};

/** The occasions of one topic, for lists. */
export const occasionsOf = (topic: LibrarySubject): readonly NoticeOccasion[] =>
  // Object.keys loses the literal names; the table is closed.
  (Object.keys(occasionTopics) as readonly NoticeOccasion[]).filter((occasion) =>
    occasionTopics[occasion].some((each) => each === topic),
  );
