import type { DataOf } from '../../../api/call';
import { addDays, carryOn, daysBetween, mondayOf, weekOf } from '../../../kit/calendar/days';

export type Home = DataOf<'home.show'>;

/**
 * An answer kept from an earlier day, as it reads today. Over a Sunday a new week has begun, of which nothing is known:
 * its lines are open, and confirming must not name the old week.
 */
export function carriedHome(home: Home, asOf: Date | undefined, now: Date): Home {
  const today = carryOn(home.today, asOf, now);
  if (today === home.today) return home;
  const week = weekOf(today);
  const carried = { ...home, today, week, daysLeft: daysBetween(today, addDays(mondayOf(week), 6)) };
  if (week === home.week) return carried;
  const households = (home.households ?? []).map((household) => ({
    ...household,
    children: household.children.map((child) => ({
      ...child,
      child: null,
      caregiver: null,
      lastWeek: [],
    })),
  }));
  return { ...carried, households };
}
