import * as agreement from './agreement';
import * as agreementDocument from './agreement-document';
import * as agreementEvidence from './agreement-evidence';
import * as agreementProof from './agreement-proof';
import * as agreementImport from './agreement-import';
import * as agreementLife from './agreement-life';
import * as attachment from './attachment';
import * as concern from './concern';
import * as consent from './consent';
import * as contact from './contact';
import * as duty from './duty';
import * as contactReach from './contact-reach';
import * as familyWord from './family-word';
import * as finding from './finding';
import * as followUp from './follow-up';
import * as home from './home';
import * as household from './household';
import * as invitation from './invitation';
import * as notice from './notice';
import * as assessment from './assessment';
import * as helpPlan from './help-plan';
import * as instrument from './instrument';
import * as keyFact from './key-fact';
import * as noticeTopic from './notice-topic';
import * as calendar from './calendar';
import * as noticeSeason from './notice-season';
import * as noticeApproval from './notice-approval';
import * as noticeParked from './notice-parked';
import * as textMark from './text-mark';
import * as unreachable from './unreachable';
import * as noticeCompose from './notice-compose';
import * as school from './school';
import * as absence from './absence';
import * as noticeReceipt from './notice-receipt';
import * as safetyWord from './safety-word';
import type { Operation } from './operation';
import * as policy from './policy';
import * as push from './push';
import * as residence from './residence';
import * as regionDuty from './region-duty';
import * as session from './session';
import * as staff from './staff';
import * as cover from './cover';
import * as task from './task';
import * as transfer from './transfer';
import * as visit from './visit';
import * as voice from './voice';
import * as worklog from './worklog';
import * as supervision from './supervision';
import * as assignment from './assignment';
import * as reassignment from './reassignment';
import * as voiceLetter from './voice-letter';
import * as talk from './talk';
import * as thread from './thread';

/** A new export in one of these files joins the registry without an edit here. */
const capabilities = {
  ...agreement,
  ...agreementDocument,
  ...agreementEvidence,
  ...agreementProof,
  ...agreementImport,
  ...agreementLife,
  ...attachment,
  ...concern,
  ...consent,
  ...contact,
  ...duty,
  ...contactReach,
  ...familyWord,
  ...finding,
  ...followUp,
  ...home,
  ...household,
  ...invitation,
  ...notice,
  ...policy,
  ...push,
  ...residence,
  ...regionDuty,
  ...session,
  ...staff,
  ...cover,
  ...task,
  ...transfer,
  ...visit,
  ...voice,
  ...worklog,
  ...assessment,
  ...helpPlan,
  ...instrument,
  ...keyFact,
  ...supervision,
  ...assignment,
  ...reassignment,
  ...noticeTopic,
  ...calendar,
  ...noticeSeason,
  ...noticeApproval,
  ...noticeParked,
  ...noticeCompose,
  ...textMark,
  ...unreachable,
  ...school,
  ...absence,
  ...noticeReceipt,
  ...voiceLetter,
  ...talk,
  ...thread,
  ...safetyWord,
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
