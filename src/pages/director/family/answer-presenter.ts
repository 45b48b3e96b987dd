import { answerCopy } from '../../../copy/director';
import { dayCopy } from '../../../copy/day';
import { addDays, type Day } from '../../../kit/calendar/days';
import { sayDayOfWeek } from '../../../kit/calendar/say-day';
import type { Family } from '../record/family-facts';

type Word = Family['words'][number];

/** What a family asked, in words; a topic that this version does not know is left out. */
export function presentTopics({ about, note }: Word): string {
  const known: Readonly<Record<string, string>> = answerCopy.topics;
  const topics = about.flatMap((topic) => known[topic] ?? []);
  return [topics.join('、'), note ?? ''].filter((part) => part !== '').join('：');
}

/** The near days an answer can name; another day is picked from the calendar. */
export function answerDays(today: Day): readonly { readonly value: Day; readonly label: string }[] {
  return [
    { value: today, label: dayCopy.today },
    { value: addDays(today, 1), label: dayCopy.tomorrow },
    { value: addDays(today, 2), label: dayCopy.afterTomorrow },
  ];
}

/** The day and sentence as the family will read them. */
export function previewOf(on: Day, note: string, today: Day): string {
  return answerCopy.preview(sayDayOfWeek(on, today), note.trim());
}
