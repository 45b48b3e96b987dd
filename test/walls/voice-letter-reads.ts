import { findChildPlace } from '../../cloudfunctions/stores/mentor-words/find-child-place';
import { findWordPlace } from '../../cloudfunctions/stores/mentor-words/find-word-place';
import { findSupportContacts } from '../../cloudfunctions/stores/talks/find-support-contacts';
import { findTalkPlace } from '../../cloudfunctions/stores/talks/find-talk-place';
import { findTalks } from '../../cloudfunctions/stores/talks/find-talks';
import { findNextToErase } from '../../cloudfunctions/stores/voice-letters/ended-letters';
import { findLetter } from '../../cloudfunctions/stores/voice-letters/find-letter';
import { findLetters } from '../../cloudfunctions/stores/voice-letters/find-letters';
import { demoId } from '../../local/demo/demo-id';
import { among, eachOf, type ReadCase } from './read-case';
import { isIn, ownHouseholds, type Sight, TODAY } from './sight';
import type { World } from './world';

/** Families alone: no post opens it. */
const atHome = (as: Sight, { letters }: World): readonly string[] =>
  letters.filter(({ household }) => as.family.includes(household)).map(({ id }) => id);

/** Whoever asked, the township and the county; the village hears nothing of it. */
const talksOf = (as: Sight, { talks }: World): readonly string[] =>
  talks
    .filter(
      ({ person, village }) =>
        person === as.personId || as.regions.some((place) => place.length < 12 && village.startsWith(place)),
    )
    .map(({ id }) => id);

export const voiceLetterReads: readonly ReadCase[] = [
  {
    read: 'findLetter',
    seen: (tx, { letters }) => eachOf(letters, async ({ id }) => (await findLetter(tx, id)) && id),
    owed: atHome,
  },
  {
    read: 'findLetters',
    seen: async (tx, { households }) => {
      const householdIds = households.map(({ id }) => id);
      const found = await findLetters(tx, { householdIds, personId: '', today: TODAY, wordsSince: TODAY });
      return found.flatMap(({ letters }) => letters.map(({ letterId }) => letterId));
    },
    owed: atHome,
  },
  {
    // An instant and a day, of what one may see anyway.
    read: 'findNextToErase',
    seen: async (tx) => ((await findNextToErase(tx)).keptUntil === null ? [] : ['something']),
    owed: (as, world) => (atHome(as, world).length > 0 ? ['something'] : []),
  },
  {
    read: 'findWordPlace',
    // By its author too, where the author still sees the child.
    seen: (tx, { words }) => eachOf(words, async ({ id }) => (await findWordPlace(tx, id)) && id),
    owed: (as, { words }) =>
      words
        .filter(
          ({ household, village }) =>
            as.family.includes(household) ||
            (as.personId === demoId('pe', 'fangxiaomei') && isIn(as, village)),
        )
        .map(({ id }) => id),
  },
  {
    read: 'findChildPlace',
    seen: (tx, { children }) => eachOf(children, async ({ id }) => (await findChildPlace(tx, id)) && id),
    owed: (as, world) => [
      ...new Set([
        ...among(world.children, ownHouseholds(as, world)).map(({ id }) => id),
        ...world.childrenRegistered.filter(({ region }) => isIn(as, region)).map(({ id }) => id),
      ]),
    ],
  },
  {
    read: 'findTalkPlace',
    seen: (tx, { talks }) => eachOf(talks, async ({ id }) => (await findTalkPlace(tx, id)) && id),
    owed: talksOf,
  },
  {
    read: 'findTalks',
    seen: async (tx) => (await findTalks(tx, TODAY)).map(({ talkId }) => talkId),
    owed: talksOf,
  },
  {
    read: 'findSupportContacts',
    seen: async (tx) => (await findSupportContacts(tx)).map(({ contactId }) => contactId),
    owed: (as, { supports, households }) =>
      supports
        .filter(
          ({ region }) =>
            isIn(as, region) ||
            households.some(({ id, village }) => as.family.includes(id) && village.startsWith(region)),
        )
        .map(({ id }) => id),
  },
];
