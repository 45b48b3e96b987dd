import type { Operations } from '../../../contracts/index';
import type { InputOf, OutputOf } from '../../../contracts/operation';
import type { PhoneRole } from '../../../src/api/roles';
import type { RouteName, RouteValues } from '../../../src/api/routes';
import type { Answers } from '../answer-calls';

/** What somebody does after the page stands. A plain text is tapped, once or until something else is there to be tapped. */
export type Step =
  | string
  | RegExp
  | { readonly write: string }
  | { readonly draw: 'a name' }
  /** The file that is chosen after the tap on `with`. */
  | { readonly choose: 'a document' | 'a picture' | 'a large file'; readonly with: string }
  | { readonly tap: string; readonly until: string };

/** One page in one state, with all it takes to see it. */
export type Look = {
  readonly page: RouteName;
  /** Names the picture together with the page; `full`, `empty`, `loading`, `error` and `offline` wherever there is one. */
  readonly state: string;
  /** Carried in the address. */
  readonly values?: RouteValues;
  /** The roles the phone remembers, the one in use first; nothing unless said otherwise. */
  readonly roles?: readonly PhoneRole[];
  /** Whether the owner has agreed before; true unless said otherwise. */
  readonly agreed?: boolean;
  /** What the functions say. A call that is not named here gets no answer. */
  readonly answers: Answers;
  /** Answers of an earlier day that the phone has kept. */
  readonly kept?: readonly Kept[];
  readonly steps?: readonly Step[];
  /** Words that have to be in sight at the end: the picture is of what it says. */
  readonly shows: string;
};

/** An answer kept on the phone (`src/api/kept-answers.ts`), an hour old. */
export type Kept = { readonly op: keyof Operations; readonly input: unknown; readonly data: unknown };

/** One answer of the functions, held to its contract by the compiler; the catalogue's test parses it too. */
export function says<Name extends keyof Operations>(op: Name, data: OutputOf<Operations[Name]>): Answers {
  return { [op]: { data } };
}

export function kept<Name extends keyof Operations>(
  op: Name,
  input: InputOf<Operations[Name]>,
  data: OutputOf<Operations[Name]>,
): Kept {
  return { op, input, data };
}

/** Where a look happens: everything about it that does not depend on its state. */
export type Place = Pick<Look, 'page' | 'values' | 'roles'>;

/** A page before its question is answered, and the two ways of getting no answer. `known` is what was answered before it. */
export function unanswered(place: Place, known: Answers = {}): readonly Look[] {
  return [
    { ...place, state: 'loading', answers: { ...known, otherwise: 'never' }, shows: '' },
    { ...place, state: 'error', answers: { ...known, otherwise: 'error' }, shows: '这会儿打不开' },
    { ...place, state: 'offline', answers: { ...known, otherwise: 'offline' }, shows: '没有网络' },
  ];
}

/** Names a look: `parent.home--empty`. */
export const lookName = ({ page, state }: Look): string => `${page}--${state}`;
