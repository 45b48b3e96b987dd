import type { DataOf } from '../../../api/call';
import { weekCopy as copy } from '../../../copy/supervisor';

export type Overview = DataOf<'supervision.overview'>;
type Place = Overview['places'][number];

export type PlaceLine = {
  readonly label: string;
  readonly text: string;
  /** What stands out beside it, in words. */
  readonly marks: readonly string[];
};

export type PlaceCard = {
  readonly code: string;
  readonly name: string;
  readonly lines: readonly PlaceLine[];
};

/** Places in the order of their codes; what needs somebody stands out in words and never by its rank. */
export const placesOf = ({ places }: Overview): readonly PlaceCard[] =>
  places.map((place) => ({ code: place.code, name: place.name, lines: linesOf(place) }));

const linesOf = ({ agreements, contact, tasks, unvisited, unset }: Place): readonly PlaceLine[] =>
  [
    {
      label: copy.agreement,
      text: copy.agreements(agreements.required, agreements.inForce, agreements.paper),
      marks: [],
    },
    {
      label: copy.contact,
      text:
        contact === null || contact.due === 0
          ? copy.noContact
          : copy.contacts(contact.due, contact.child, contact.caregiver),
      marks: [],
    },
    {
      label: copy.work,
      text: copy.works(tasks.open, tasks.dueThisWeek),
      marks: [
        ...(tasks.overdue > 0 ? [copy.overdue(tasks.overdue)] : []),
        ...(tasks.escalated > 0 ? [copy.escalated(tasks.escalated)] : []),
      ],
    },
    {
      label: copy.visit,
      text: unset === null ? copy.visitFine : copy.unset(unset.children, unset.never, unset.longestDays),
      marks: unvisited > 0 ? [copy.unvisitedOver(unvisited)] : [],
    },
  ].map((line) =>
    line.label === copy.visit && line.marks.length > 0 && unset === null ? { ...line, text: '' } : line,
  );

/** What was passed on to the reader, of all places. */
export const escalatedOf = ({ places }: Overview): number =>
  places.reduce((sum, { tasks }) => sum + tasks.escalated, 0);
