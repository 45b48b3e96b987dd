import { addDays, formatDay } from '../../../domain/calendar/calendar-day';
import { type Place, places } from '../demo-county';
import { demoId, pick } from '../demo-id';
import { at, daysBack, type Moment, openedOn, type Row } from './moment';

const rhythmOf = ({ home, township }: Place) => home.rhythm ?? township.rhythm;

/** The director's calls: one to each child, and what nobody answered. */
export const directorContactRows = ({ today }: Moment): readonly Row[] =>
  places.flatMap((place) => {
    const { home, village } = place;
    const reached = daysBack(home, today, { last: home.lastCall, step: rhythmOf(place).call });
    const missed = home.missedCall === undefined ? [] : [addDays(today, -home.missedCall)];
    const calls = [
      ...reached.map((day, index) => ({
        day,
        reached: true,
        note: index === 0 ? (home.callNote ?? null) : null,
      })),
      ...missed.filter((day) => day >= openedOn(home)).map((day) => ({ day, reached: false, note: null })),
    ];
    return calls.flatMap((call) =>
      home.children.map(({ key }) => ({
        id: demoId('dc', `${key}:${formatDay(call.day)}`),
        child_id: demoId('ch', key),
        household_id: demoId('hh', home.key),
        director_id: demoId('pe', village.director.key),
        happened_on: formatDay(call.day),
        entered_at: at(call.day, `16:${String(10 + pick(home.key, 45))}`),
        mode: 'phone',
        spoke_with: call.reached ? ['child', home.caregiver === undefined ? 'guardian' : 'caregiver'] : [],
        outcome: call.reached ? 'reached' : 'not-reached',
        note: call.note,
      })),
    );
  });

/** Nothing that needs anybody. */
const asItShouldBe = (['living', 'study', 'health', 'mind', 'home-safety', 'water-safety'] as const).map(
  (block) => ({
    block,
    state: 'ok',
    marks: [],
    same: false,
  }),
);

/** The director's visits, each to the whole household. */
export const visitRows = ({ today }: Moment): readonly Row[] =>
  places.flatMap((place) => {
    const { home, village } = place;
    const days = daysBack(home, today, { last: home.lastVisit, step: rhythmOf(place).visit });
    return days.flatMap((day) =>
      home.children.map(({ key }) => ({
        id: demoId('vi', `${key}:${formatDay(day)}`),
        child_id: demoId('ch', key),
        household_id: demoId('hh', home.key),
        director_id: demoId('pe', village.director.key),
        happened_on: formatDay(day),
        entered_at: at(day, `17:${String(10 + pick(home.key, 45))}`),
        saw_child: true,
        talked_alone: pick(`alone:${key}:${formatDay(day)}`, 3) > 0,
        caregiving: home.needsHelp === true ? 'needs-help' : 'in-place',
        note: null,
        form: '2026-11',
        blocks: asItShouldBe,
      })),
    );
  });
