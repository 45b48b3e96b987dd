import type { DataOf } from '../../api/call';
import { nameAtHome } from '../../copy/name-at-home';
import type { Day } from '../../kit/calendar/days';

/** One family, as far as a report needs to know it: who may be chosen from. */
export type About = {
  readonly householdId: string;
  readonly label: string;
  readonly today: Day;
  readonly children: readonly { readonly childId: string; readonly name: string; readonly age: number }[];
  readonly people: readonly { readonly personId: string; readonly name: string }[];
};

export function aboutHousehold(family: DataOf<'household.show'>, today: Day): About {
  const { householdId, label, children, people } = family;
  return {
    householdId,
    label,
    today,
    children,
    people: people.map(({ personId, relation, name }) => ({ personId, name: `${relation}${name}` })),
  };
}

/** The caller's own families: a full name beside what happened is nobody's to read over a shoulder. */
export function aboutHome(home: DataOf<'home.show'>): readonly About[] {
  return (home.households ?? []).map(({ householdId, children }) => ({
    householdId,
    label: children.map(({ name }) => nameAtHome(name)).join(AND),
    today: home.today,
    children: children.map((child) => ({ ...child, name: nameAtHome(child.name) })),
    people: [],
  }));
}

const AND = '、';
