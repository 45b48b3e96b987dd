import type { DataOf } from '../../api/call';
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

/** The caller's own families. */
export function aboutHome(home: DataOf<'home.show'>): readonly About[] {
  return (home.households ?? []).map(({ householdId, children }) => ({
    householdId,
    label: children.map(({ name }) => name).join(AND),
    today: home.today,
    children,
    people: [],
  }));
}

const AND = '、';
