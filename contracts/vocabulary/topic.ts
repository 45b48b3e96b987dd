import { type SafetyWord, safetyWords } from './safety-word';

/** Safety topics a notice can carry; the texts of each are in `library/topics/`. */
export const noticeTopics = [
  'drowning',
  'bullying',
  'online-addiction',
  'sexual-abuse',
  'traffic',
  'fire-electricity',
  'fraud-abduction',
  'flood-storm',
  'suicide-signs',
  'unsuitable-places',
  'mental-health',
  'law',
  'jobs-at-home',
  'welfare',
] as const;
export type NoticeTopic = (typeof noticeTopics)[number];

/** What has texts in the library: the topics of notices, and the schools' short reminders. */
export const librarySubjects = [...noticeTopics, ...safetyWords] as const;
export type LibrarySubject = NoticeTopic | SafetyWord;

/** What a notice can be about: a topic of the library, or something of the sender's own. */
export const noticeSubjects = [...noticeTopics, 'own'] as const;
export type NoticeSubject = (typeof noticeSubjects)[number];

/** What the product itself sends. */
export const messageTopics = [
  'contact-reminder',
  'director-digest',
  'notice',
  'notice-digest',
  'agreement-to-sign',
  'agreement-in-force',
  'agreement-expiring',
  'family-request',
  'concern',
  'concern-receipt',
  'concern-family',
  'concern-status',
  'phone-code',
  'staff-cover',
  'supervision-digest',
  'task-asked',
  'assigned-work',
  'absence',
  'absence-raised',
  'absence-over',
  'voice-letter',
  'talk-asked',
  'talk-news',
  'thread-line',
  'thread-digest',
  'approval-asked',
  'school-answered',
] as const;
export type MessageTopic = (typeof messageTopics)[number];

/** Subscription-message templates a person can be asked to allow; the ids are the environment's. */
export const pushTemplates = ['contact-reminder', 'director-digest', 'notice', 'agreement'] as const;
export type PushTemplate = (typeof pushTemplates)[number];
