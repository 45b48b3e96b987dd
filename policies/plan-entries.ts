import type { PolicyKey } from './keys';
import type { Entry, PackValues, Plan } from './pack';

type Place = { readonly item: string; readonly quote?: string; readonly note?: string };

/** Writes entries that all come from one plan, from its own date on. `silent` is for what the plan doesn't say. */
export function entriesOf(plan: Plan) {
  const entry = <T>(value: T | null, { item, quote, note }: Place): readonly Entry<T>[] => [
    {
      value,
      kind: 'plan',
      from: plan.issued,
      source: { title: plan.title, item, ...(quote === undefined ? {} : { quote }) },
      ...(note === undefined ? {} : { note }),
    },
  ];
  return {
    prints: <T>(value: T, place: Place & { readonly quote: string }) => entry<T>(value, place),
    silent: (place: Place) => entry<never>(null, place),
    /** Many silences at once, by the item in which they would stand. */
    silences: (byItem: Readonly<Record<string, readonly PolicyKey[]>>): PackValues =>
      Object.fromEntries(
        Object.entries(byItem).flatMap(([item, keys]) =>
          keys.map((key) => [key, entry<never>(null, { item })]),
        ),
      ),
  };
}

export type PlanEntries = ReturnType<typeof entriesOf>;
