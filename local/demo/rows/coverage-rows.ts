import { places } from '../demo-county';
import { demoId } from '../demo-id';
import type { ContactRow } from './contact-rows';
import type { Row } from './moment';

const villageOf: ReadonlyMap<string, string> = new Map(
  places.flatMap(({ home, village }) => home.children.map(({ key }) => [demoId('ch', key), village.code])),
);

/** The roll-ups as the use cases would have left them: counted from the records. `covered`: children of agreements in force. */
export const coverageRows = (
  contacts: readonly ContactRow[],
  covered: readonly { readonly child_id: string }[],
): readonly Row[] => {
  const counts = new Map<string, { village: string; measure: string; period: string; n: number }>();
  const add = (village: string, measure: string, { period, n }: { period: string; n: number }) => {
    const key = `${village} ${measure} ${period}`;
    counts.set(key, { village, measure, period, n: n + (counts.get(key)?.n ?? 0) });
  };
  const villageOfChild = (childId: string): string => villageOf.get(childId) ?? '';

  // No task is loaded: the first pass derives them all.
  for (const village of new Set(villageOf.values())) {
    add(village, 'tasks.open', { period: '', n: 0 });
    for (const measure of ['in-force', 'paper-filed', 'required']) {
      add(village, `agreement.${measure}`, { period: '', n: 0 });
    }
  }
  for (const { child_id: child } of covered)
    add(villageOfChild(child), 'agreement.in-force', { period: '', n: 1 });
  for (const { home, village } of places) {
    const entrusted = home.caregiver !== undefined && home.guardians.some(({ away }) => away !== undefined);
    add(village.code, 'agreement.required', { period: '', n: entrusted ? home.children.length : 0 });
  }
  const kept = new Map(contacts.map((row) => [`${row.child_id} ${row.line} ${row.week}`, row]));
  for (const row of kept.values())
    add(villageOfChild(row.child_id), `contact.${row.line}`, { period: row.week, n: 1 });

  return [...counts.values()].map(({ village, ...rest }) => ({ village_code: village, ...rest }));
};
