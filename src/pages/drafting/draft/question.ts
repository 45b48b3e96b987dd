import type { DataOf } from '../../../api/call';
import type { Day } from '../../../kit/calendar/days';
import type { Form } from './form';

export type Opened = DataOf<'agreement.openDraft'>;

/** Somebody who can be called, as the agreement names them. */
export type Contact = { readonly name: string; readonly phone: string };

/** What the questions depend on. */
export type Asking = {
  readonly form: Form;
  readonly people: Opened['people'];
  /** Telephones that the phone knows of this family. */
  readonly contacts: readonly Contact[];
  readonly today: Day;
  /** The day after the agreement that is being renewed. */
  readonly after: Day | undefined;
};

export type Option = { readonly value: string; readonly label: string };

type Control =
  | { readonly kind: 'pick'; readonly options: readonly Option[]; readonly layout?: 'two' | 'rows' }
  | { readonly kind: 'several'; readonly options: readonly Option[] }
  | {
      readonly kind: 'words';
      readonly max: number;
      readonly suggestions?: readonly string[];
      readonly digits?: boolean;
    }
  /** A day: near ones by a tap, any other from the calendar. */
  | { readonly kind: 'day'; readonly near: readonly Option[] };

/** One thing asked; `name` is its place in the form. */
export type Question = Control & {
  readonly name: string;
  readonly label: string;
  readonly aside?: string;
  /** May stay open. */
  readonly optional?: boolean;
};

/** Questions that belong together, under a heading where they need one. */
export type Part = {
  readonly key: string;
  readonly title?: string;
  readonly questions: readonly Question[];
};
