import type { DataOf } from '../../../api/call';
import { caregiverAnswerCopy as copy } from '../../../copy/caregiver';
import { nameAtHome } from '../../../copy/name-at-home';
import { type FamilyHousehold, parentsSpoken, parentsTogether } from '../people/whom-to-call';

type Home = DataOf<'home.show'>;
type Child = FamilyHousehold['children'][number];

/** One way of saying 打过了: one tap, whatever the number of children. */
export type Yes = {
  readonly key: string;
  readonly title: string;
  readonly childIds: readonly string[];
};

/** A child's house with the left window as the week stands. */
export type LitHouse = {
  readonly childId: string;
  readonly name: string;
  readonly child: boolean;
  readonly caregiver: boolean;
  readonly label: string;
};

/** What is asked, about the first household with an open line. */
export type AnswerScene = {
  readonly householdId: string;
  readonly week: string;
  /** Of whom 还没打 is said. */
  readonly childIds: readonly string[];
  readonly who: string;
  /** Who sees the answer. */
  readonly seenBy: string;
  readonly question: string;
  /** The usual answer first, about all; after it one child of several each. */
  readonly yes: readonly Yes[];
};

/** The question of the week; nothing when every line with a child is kept or none is asked. */
export function presentAnswer(home: Home): AnswerScene | undefined {
  for (const household of home.households ?? []) {
    const open = askedAbout(household);
    if (open.length === 0) continue;
    const who = parentsSpoken(household);
    // One child of several that is left gets named; an only child does not need to be.
    const named = open.length === 1 ? nameAtHome(open[0]?.name ?? '') : null;
    return {
      householdId: household.householdId,
      week: home.week,
      childIds: open.map(({ childId }) => childId),
      who,
      seenBy: parentsTogether(household),
      question: copy.question(who, named),
      yes: yesOf(open),
    };
  }
  return undefined;
}

/**
 * Children whose line nobody has kept yet. Now and then, as the county says, the week is asked about although a parent has
 * confirmed it.
 */
export const askedAbout = ({ children, asksCaregiver }: FamilyHousehold): readonly Child[] => {
  const owed = children.filter((child) => child.owed.includes('child'));
  const open = owed.filter(({ child }) => child === null);
  return open.length === 0 && asksCaregiver ? owed : open;
};

function yesOf(open: readonly Child[]): readonly Yes[] {
  const childIds = open.map(({ childId }) => childId);
  if (open.length === 1) return [{ key: 'all', title: copy.yes, childIds }];
  return [
    { key: 'all', title: copy.yesAll, childIds },
    ...open.map(({ childId, name }) => ({
      key: childId,
      title: copy.yesOnly(nameAtHome(name)),
      childIds: [childId],
    })),
  ];
}

/** The houses of these children, or of all that are asked about. */
export function litHouses(home: Home, childIds?: readonly string[]): readonly LitHouse[] {
  return (home.households ?? [])
    .flatMap(({ children }) => children)
    .filter(({ owed }) => owed.length > 0)
    .filter(({ childId }) => childIds === undefined || childIds.includes(childId))
    .map((child) => {
      // What has just been confirmed is lit, even while the page's data is still from before.
      const lit = child.child !== null || childIds !== undefined;
      const name = nameAtHome(child.name);
      return {
        childId: child.childId,
        name,
        child: lit,
        caregiver: child.caregiver !== null,
        label: copy.lit(name, lit),
      };
    });
}

/** Something to talk about with the child, in return for the answer. */
export type AskChild = { readonly title: string; readonly question: string };

/** One question for one of the children: more than one is homework. */
export function questionFor(home: Home, childIds: readonly string[]): AskChild | undefined {
  const found = home.questions?.find(({ childId }) => childIds.includes(childId));
  if (found === undefined) return undefined;
  const child = home.households
    ?.flatMap(({ children }) => children)
    .find(({ childId }) => childId === found.childId);
  return { title: copy.askChild(nameAtHome(child?.name ?? '')), question: found.question };
}
