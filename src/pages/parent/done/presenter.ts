import { contactCopy } from '../../../copy/contact';
import { peopleWords } from '../../../copy/parent';
import { sayWeek } from '../../../kit/calendar/say-day';
import type { Home } from '../family/carried-home';
import { caregiverCalled, type Household } from '../family/who';
import { questionsOf, weekBefore, type Question } from '../home/presenter';
import { weekChild } from '../week/presenter';

const copy = contactCopy.done;

export type Done = {
  /** Breaks, where it has to, between its parts. */
  readonly title: readonly string[];
  readonly text: string;
  /** Whether the picture shows a house with both windows lit. */
  readonly lit: boolean;
};

function openOf(name: string, labels: readonly string[]): readonly string[] {
  return labels.length === 0 ? [] : [copy.open(name, labels)];
}

/** What the confirmation has lit, as the home shows it now; an earlier week's says only that it is noted. */
export function doneOf(household: Household, home: Home, week: string): Done {
  if (week === weekBefore(home.week)) {
    return { title: [copy.late], text: copy.lateText(sayWeek(week, home.today)), lit: false };
  }
  const owing = household.children.filter(({ owed }) => owed.length > 0);
  const children = owing.map((child) => weekChild(child, { household, week: home.week, waiting: [] }));
  const open = children.flatMap(({ name, lines }) =>
    openOf(
      name,
      lines.filter(({ state }) => state === 'open').map(({ label }) => label),
    ),
  );
  if (open.length > 0)
    return { title: [copy.title], text: copy.someText(peopleWords.list(open)), lit: false };
  const withCaregiver = owing.some(({ owed }) => owed.includes('caregiver'));
  const who = [...children.map(({ name }) => name), ...(withCaregiver ? [caregiverCalled(household)] : [])];
  return { title: copy.allLit, text: copy.allText(peopleWords.and(who)), lit: true };
}

/** What to ask next time; one question is enough here. */
export function nextQuestion(home: Home): Question | undefined {
  const questions = questionsOf(home);
  return questions[questions.length - 1];
}

/** Ids from an address; anything else in it is left out. */
export function recordIds(value: string | undefined): readonly string[] {
  return (value ?? '').split(',').filter((id) => /^co_[a-z2-7]{12}$/.test(id));
}
