import { monthsLater } from './days';
import type { Kind } from './kind';
import { isCovered } from './people';
import type { Every } from './plans';
import type { Child, Household } from './records';

/** From the most worrying to the calmest. */
const COLOURS = ['red', 'yellow', 'blue', 'green'];

/** What holds at the end of a day: a calmer colour only once the supervisor has agreed; null before the first. */
export const colourOn = ({ assessments }: Child, day: number): string | null => {
  let holds: string | null = null;
  for (const { colour, state, on, decided } of assessments) {
    if (on > day) break;
    const agreed = state === 'in-force' || (state === 'confirmed' && decided !== null && decided <= day);
    const isCalmer = holds !== null && COLOURS.indexOf(colour) > COLOURS.indexOf(holds);
    if (agreed || !isCalmer) holds = colour;
  }
  return holds;
};

type Side = 'contact' | 'visit';

/** What the county's standard asks on a day for a colour, and for every calmer one. */
export const asksFor = (
  home: Household,
  side: Side,
  { colour, day }: { readonly colour: string | null; readonly day: number },
): readonly Every[] => {
  const set = home.overrides.filter(({ key, from }) => key === 'assessment.frequency' && from <= day).at(-1);
  if (set === undefined || colour === null) return [];
  const asked = set.value as Readonly<Record<string, Readonly<Record<Side, Every | null>>>>; // as the standard was loaded
  return COLOURS.slice(COLOURS.indexOf(colour)).flatMap((each) => asked[each]?.[side] ?? []);
};

/** Day by day since a period began: the days on which another colour came that nothing calmer has followed. */
export const risesSince = (
  child: Child,
  { anchor, today }: { readonly anchor: number; readonly today: number },
): readonly { readonly day: number; readonly colour: string }[] => {
  const rises: { day: number; colour: string }[] = [];
  const first = child.assessments[0]?.on ?? today + 1;
  for (let day = Math.max(anchor + 1, first); day <= today; day += 1) {
    const colour = colourOn(child, day);
    if (colour === null || colour === colourOn(child, day - 1)) continue;
    const calmer = rises.findIndex((each) => COLOURS.indexOf(each.colour) < COLOURS.indexOf(colour));
    if (calmer >= 0) rises.splice(calmer);
    rises.push({ day, colour });
  }
  return rises;
};

/** Half a year after the last assessment, shown two weeks before. */
export const assessmentReview: Kind = (_home, child, today) => {
  const last = child.assessments.at(-1);
  if (last === undefined || !isCovered(child, today)) return [];
  const due = monthsLater(last.on, 6);
  return [{ period: last.id, opens: due - 14, due }];
};
