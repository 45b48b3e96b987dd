import type { ErrorCode } from '../../contracts/errors';
import { type CalendarDay, formatDay } from '../../domain/calendar/calendar-day';
import { expireAgreements } from '../../domain/agreement/expire-agreements';
import { applyRecords } from '../../domain/care-file/apply-records';
import type { CareFile } from '../../domain/care-file/care-file';
import type { Decided, Occasion } from '../../domain/care-file/decided';
import { allow, type Decision } from '../../domain/decision';
import type { NoticeInHand } from '../../domain/message/plan-messages';
import { type Rules, rulesFor } from '../../domain/policy/rules';
import type { TaskChange } from '../../domain/task/derive-tasks';
import type { Tx } from '../platform/database/connection';
import { switchRole } from '../platform/database/switch-role';
import { newId } from '../platform/new-id';
import { loadCareFiles, type LoadCareFiles } from '../stores/care-files/load-care-files';
import { lockCareFiles } from '../stores/care-files/lock-care-files';
import type { Origin } from '../stores/care-files/written';
import { writeCareFiles } from '../stores/care-files/write-care-files';
import { consequencesOf } from './consequences';

/** Who changes something, when, through which operation or job. */
export type Author = {
  readonly tx: Tx;
  readonly now: Date;
  readonly today: CalendarDay;
  /** A person's id, or the name of a job. */
  readonly actor: string;
  readonly role: string;
  readonly op: string;
  /** A person's call says where it came from; a job does not. */
  readonly origin?: Origin;
};

export type Change<Answer, Codes extends ErrorCode> = {
  readonly householdIds: readonly string[];
  readonly also?: LoadCareFiles['also'];
  /** Villages beside the households' own that take work, or give it (a household moves). */
  readonly places?: readonly string[];
  /** Texts for the records that deliver a notice. */
  readonly notice?: NoticeInHand;
  /** A rule of domain/: facts in, decision out. Left out: time passes and nothing is decided. */
  readonly decide?: (file: CareFile, rules: Rules, occasion: Occasion) => Decision<Decided<Answer>, Codes>;
};

export type Changed<Answer> = {
  /** One answer a household, in id order. */
  readonly answers: readonly Answer[];
  readonly tasks: readonly TaskChange[];
  readonly households: number;
};

/**
 * The only way a care file changes (design D4): lock the households and their children, load the facts, decide, derive
 * tasks, plan messages, and write everything in one statement. A caller states what happened and never what follows
 * from it. After `domain/access` has allowed the operation the transaction becomes `care_writer`, limited to the
 * households named here; a job has become `care_job` before and stays so.
 */
export const changeCareFiles = async <Answer, Codes extends ErrorCode = never>(
  author: Author,
  change: Change<Answer, Codes>,
): Promise<Decision<Changed<Answer>, Codes>> => {
  const { tx } = author;
  if (author.role !== 'job')
    await switchRole(tx, { role: 'care_writer', careFiles: change.householdIds, places: change.places });
  const locked = await lockCareFiles(tx, change.householdIds);
  const files = await loadCareFiles(tx, {
    householdIds: locked,
    today: formatDay(author.today),
    also: change.also,
  });

  const occasion: Occasion = {
    today: author.today,
    now: author.now.toISOString(),
    actor: author.actor,
    newId,
  };
  const rules = rulesByRegion();
  const answers: Answer[] = [];
  const consequences = [];
  for (const file of files) {
    const fileRules = rules(file);
    // What time alone has done comes first: nobody decides on an agreement that ran out yesterday.
    const passed = expireAgreements(file, author.today);
    const current = applyRecords(file, passed, { today: author.today, now: occasion.now });
    const decision = change.decide?.(current, fileRules, occasion);
    if (decision?.ok === false) return decision;
    if (decision !== undefined) answers.push(decision.value.answer);
    const records = [...passed, ...(decision?.value.records ?? [])];
    const question = {
      rules: fileRules,
      records,
      notice: change.notice ?? null,
      today: author.today,
      now: author.now,
    };
    consequences.push(consequencesOf(file, question));
  }

  await writeCareFiles(author, consequences);
  return allow({ answers, tasks: consequences.flatMap((each) => each.tasks), households: files.length });
};

/** A pass meets the same pack in hundreds of households; its values are looked up once. */
const rulesByRegion = (): ((file: CareFile) => Rules) => {
  const known = new Map<string, Rules>();
  return ({ pack, overrides }) => {
    const key = overrides.length === 0 ? pack : `${pack} ${JSON.stringify(overrides)}`;
    const rules = known.get(key) ?? rulesFor(pack, overrides);
    known.set(key, rules);
    return rules;
  };
};
