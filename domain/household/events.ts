import type { OutputOf } from '../../contracts/operation';
import type { showHousehold } from '../../contracts/household';
import { dayOf, formatDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';

type Event = OutputOf<typeof showHousehold>['events'][number];

const NEWEST = 30;

type Viewer = { readonly viewer: string; readonly nameOf: (personId: string) => string };
/** Entries with the same key are one act for several children: one call, one visit, one tap. */
type Keyed = readonly [key: string, event: Event];

/** What happened in a family, newest first, one line an act. `nameOf` knows the people who entered them. */
export const eventsOf = (file: CareFile, viewer: Viewer): Event[] => {
  const merged = new Map<string, Event>();
  for (const [key, event] of [...contacts(file, viewer), ...work(file, viewer), ...others(file, viewer)]) {
    const known = merged.get(key);
    const childIds = [...(known?.childIds ?? []), ...event.childIds];
    const recordIds = [...(known?.recordIds ?? []), ...event.recordIds];
    merged.set(key, { ...(known ?? event), childIds, recordIds });
  }
  return [...merged.values()].sort((a, b) => b.on.localeCompare(a.on)).slice(0, NEWEST);
};

const contacts = (file: CareFile, { viewer, nameOf }: Viewer): readonly Keyed[] =>
  file.contacts
    .filter((each) => each.current && !each.withdrawn)
    .map(({ id, childId, enteredAt, happenedOn, late, line, source, sourcePerson, week }) => [
      `${enteredAt} ${sourcePerson} ${line} ${week}`,
      {
        on: formatDay(happenedOn ?? dayOf(new Date(enteredAt))),
        kind: 'contact',
        childIds: [childId],
        by: nameOf(sourcePerson),
        what: `${source}.${line}`,
        late,
        recordIds: [id],
        mine: sourcePerson === viewer,
      },
    ]);

const work = (file: CareFile, { viewer, nameOf }: Viewer): readonly Keyed[] => {
  const acts = [
    ...file.directorContacts.map((call) => ({
      ...call,
      kind: 'director-contact' as const,
      what: call.outcome === 'not-reached' ? 'not-reached' : call.spokeWith.join('+'),
    })),
    ...file.visits.map((visit) => ({
      ...visit,
      kind: 'visit' as const,
      what: visit.sawChild ? 'saw-child' : 'not-seen',
    })),
  ];
  return acts
    .filter((act) => !act.withdrawn)
    .map(({ id, childId, directorId, enteredAt, happenedOn, kind, what }) => [
      // Entered together is what makes it one act: two calls of one day are two.
      `${kind} ${enteredAt} ${formatDay(happenedOn)} ${directorId} ${what}`,
      {
        on: formatDay(happenedOn),
        kind,
        childIds: [childId],
        by: nameOf(directorId),
        what,
        late: dayOf(new Date(enteredAt)) > happenedOn,
        recordIds: [id],
        mine: directorId === viewer,
      },
    ]);
};

const others = (file: CareFile, { nameOf }: Viewer): readonly Keyed[] => {
  const quiet = { late: false, recordIds: [], mine: false };
  const words = file.words.map(({ id, saidOn, personId, word }): Keyed => [
    id,
    { on: formatDay(saidOn), kind: 'family-word', childIds: [], by: nameOf(personId), what: word, ...quiet },
  ]);
  const agreements = file.agreements.flatMap(({ id, inForceOn, childIds, state }): readonly Keyed[] =>
    inForceOn === null
      ? []
      : [
          [
            id,
            {
              on: formatDay(inForceOn),
              kind: 'agreement',
              childIds: [...childIds],
              by: '',
              what: state,
              ...quiet,
            },
          ],
        ],
  );
  const followUps = file.followUps.flatMap(
    ({ id, childIds, openedOn, closedOn, result }): readonly Keyed[] => {
      const event = { kind: 'follow-up' as const, childIds: [...childIds], by: '', ...quiet };
      const opened: Keyed = [id, { ...event, on: formatDay(openedOn), what: 'opened' }];
      if (closedOn === null || result === null) return [opened];
      return [opened, [`${id} ${result}`, { ...event, on: formatDay(closedOn), what: result }]];
    },
  );
  return [...words, ...agreements, ...followUps];
};
