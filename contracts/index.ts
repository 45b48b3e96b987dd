import * as agreement from './agreement';
import * as agreementDocument from './agreement-document';
import * as agreementEvidence from './agreement-evidence';
import * as agreementProof from './agreement-proof';
import * as attachment from './attachment';
import * as consent from './consent';
import * as contact from './contact';
import * as contactReach from './contact-reach';
import * as familyWord from './family-word';
import * as finding from './finding';
import * as home from './home';
import * as household from './household';
import * as invitation from './invitation';
import * as notice from './notice';
import type { Operation } from './operation';
import * as policy from './policy';
import * as push from './push';
import * as session from './session';
import * as task from './task';
import * as visit from './visit';
import * as voice from './voice';

/** A new export in one of these files joins the registry without an edit here. */
const capabilities = {
  ...agreement,
  ...agreementDocument,
  ...agreementEvidence,
  ...agreementProof,
  ...attachment,
  ...consent,
  ...contact,
  ...contactReach,
  ...familyWord,
  ...finding,
  ...home,
  ...household,
  ...invitation,
  ...notice,
  ...policy,
  ...push,
  ...session,
  ...task,
  ...visit,
  ...voice,
};

type Capabilities = typeof capabilities;

type Declared = Extract<Capabilities[keyof Capabilities], Operation>;

/** Every operation by its wire name. */
export type Operations = { [Name in Declared['name']]: Extract<Declared, { name: Name }> };

const isOperation = (value: unknown): value is Operation =>
  typeof value === 'object' && value !== null && 'actors' in value && 'refusals' in value;

/** The registry at run time; `docs/operations.md` is made from it. */
export const operations = Object.fromEntries(
  Object.values<unknown>(capabilities)
    .filter(isOperation)
    .map((operation) => [operation.name, operation]),
) as Operations; // Object.fromEntries forgets the keys; the type above is derived from the same modules.
