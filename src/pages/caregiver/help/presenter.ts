import type { HelpTopic } from '../../../../contracts/vocabulary/family-word';
import type { DataOf } from '../../../api/call';
import { caregiverHelpCopy as copy } from '../../../copy/caregiver';
import type { IconName } from '../../../kit/icon/icon-name';
import { nameAtHome } from '../../../copy/name-at-home';
import { listNames } from '../people/names';

const icons = {
  health: 'cross',
  study: 'book',
  mood: 'heart',
  money: 'wallet',
  phone: 'video',
  tired: 'clock',
  other: 'chat',
} as const satisfies Record<HelpTopic, IconName>;

const order: readonly HelpTopic[] = ['health', 'mood', 'study', 'phone', 'money', 'tired', 'other'];

/** The topics as big picks. */
export const topicOptions = order.map((value) => ({ value, label: copy.topics[value], icon: icons[value] }));

/** One household per choice, by its children; a caregiver of one household is not asked. */
export function homeOptions({ households = [] }: DataOf<'home.show'>): readonly {
  readonly value: string;
  readonly label: string;
}[] {
  return households.map(({ householdId, children }) => ({
    value: householdId,
    label: listNames(children.map(({ name }) => nameAtHome(name))),
  }));
}

/** The household that is meant: the only one, or the chosen one. */
export function householdMeant(home: DataOf<'home.show'>, chosen: string): string | undefined {
  const households = home.households ?? [];
  const meant =
    households.length === 1 ? households[0] : households.find((one) => one.householdId === chosen);
  return meant?.householdId;
}

/** What was chosen, read back. */
export function topicsSpoken(topics: readonly HelpTopic[]): string {
  return listNames(order.filter((topic) => topics.includes(topic)).map((topic) => copy.topics[topic]));
}
