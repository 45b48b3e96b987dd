import { homes } from '../../../api/homes';
import type { KnownRoles, PhoneRole } from '../../../api/roles';
import type { RouteName } from '../../../api/routes';

/** What the phone knows when the first page opens. */
export type Arrival = {
  /** The owner has agreed to the present text. */
  readonly agreed: boolean;
  /** Of an invitation that was tapped. */
  readonly token: string | undefined;
  readonly known: KnownRoles | undefined;
};

export type NextStep =
  /** The choice about personal data. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'bind'; readonly token: string }
  | { readonly kind: 'home'; readonly route: RouteName }
  /** Ask the functions who this is. */
  | { readonly kind: 'look-up' };

/** Nothing happens before the choice; an invitation comes before a home; a home that is known opens without a question. */
export function nextStep({ agreed, token, known }: Arrival): NextStep {
  if (!agreed) return { kind: 'ask' };
  if (token !== undefined) return { kind: 'bind', token };
  if (known !== undefined) return { kind: 'home', route: homes[known.current] };
  return { kind: 'look-up' };
}

/** Where somebody goes whom the functions know by these roles. */
export function afterLookUp(
  roles: readonly PhoneRole[],
):
  | { readonly kind: 'unbound' }
  | { readonly kind: 'choice' }
  | { readonly kind: 'only'; readonly role: PhoneRole } {
  const [first, second] = roles;
  if (first === undefined) return { kind: 'unbound' };
  return second === undefined ? { kind: 'only', role: first } : { kind: 'choice' };
}
