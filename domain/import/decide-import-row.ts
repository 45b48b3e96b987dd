import type { AgreementDraft } from '../../contracts/agreement-content';
import { openAgreementStates } from '../../contracts/vocabulary/agreement';
import { decideDraft } from '../agreement/decide-draft';
import { dayFrom } from '../calendar/calendar-day';
import { type CareFile, holdsOn } from '../care-file/care-file';
import type { Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import type { Rules } from '../policy/rules';
import type { RowProblem, SheetRow } from './read-row';

export type ImportedRow = {
  /** `ok`: a draft would be made, or was; `there`: an agreement of these children and this term is in the file. */
  readonly state: 'ok' | 'wrong' | 'there';
  readonly problem: RowProblem | null;
  readonly records: readonly CareRecord[];
};

type Asked = {
  readonly row: SheetRow;
  /** In the order of the row's children. */
  readonly childIds: readonly string[];
};

const wrong = (column: string | null, says: string): ImportedRow => ({
  state: 'wrong',
  problem: { column, says },
  records: [],
});

/**
 * One row in its household, under the household's lock: a draft as the director's own would be, with the same checks. What
 * is in the file already, by household, children and term, is left as it is, so a file sent twice adds nothing. A row that
 * says that paper was signed claims it and proves nothing: the director still compares the paper field by field.
 */
export const decideImportRow = (
  file: CareFile,
  { row, childIds }: Asked,
  { rules, occasion }: { readonly rules: Rules; readonly occasion: Occasion },
): ImportedRow => {
  const { today } = occasion;
  const caregivers = file.caregivers.filter(
    (known) => known.name === row.caregiverName && holdsOn(known, today),
  );
  const [caregiver] = caregivers;
  if (caregiver === undefined || caregivers.length > 1)
    return wrong('照护人姓名', '这一家没有登记这位照护人，请先登记，或核对名字。');
  const content = contentOf(file, { row, childIds }, caregiver.personId);
  if (isThere(file, content)) return { state: 'there', problem: null, records: [] };
  const open = file.agreements.some(({ state }) => openAgreementStates.some((each) => each === state));
  if (open) return wrong(null, '这一家有一份正在办的协议，请先办完那一份，或在小程序里改。');
  const paperOn = row.paperOn === null ? null : dayFrom(row.paperOn);
  if (paperOn !== null && paperOn > today) return wrong('纸质协议签字日期', '签字的日子还没到，请核对。');
  const decided = decideDraft(file, { content, agreementId: null, rules }, occasion);
  if (!decided.ok) return wrong(...sentences[decided.refusal.code]);
  return {
    state: 'ok',
    problem: null,
    records: decided.value.records.map((record) =>
      record.kind === 'agreement-drafted'
        ? { ...record, agreement: { ...record.agreement, paperClaimedOn: paperOn } }
        : record,
    ),
  };
};

const contentOf = (file: CareFile, { row, childIds }: Asked, personId: string) => {
  const { caregiver, children, views, ...groups } = row.groups;
  const each = (list: unknown) =>
    (list as readonly object[]).map((entry, at) => ({ ...entry, childId: childIds[at] }));
  // The row's own reading has held every group to the schema; here the ids join it.
  return {
    ...groups,
    householdId: file.householdId,
    childIds: [...childIds],
    ...(caregiver === undefined ? {} : { caregiver: { ...(caregiver as object), personId } }),
    ...(children === undefined ? {} : { children: each(children) }),
    ...(views === undefined ? {} : { views: each(views) }),
  } as unknown as AgreementDraft;
};

const isThere = ({ agreements }: CareFile, content: ReturnType<typeof contentOf>): boolean => {
  const term = (known: { readonly term?: { from: string; to: string } | undefined }) =>
    known.term === undefined ? '' : `${known.term.from} ${known.term.to}`;
  const ids = [...content.childIds].sort().join(' ');
  return agreements.some(
    (known) =>
      known.state !== 'superseded' &&
      [...known.childIds].sort().join(' ') === ids &&
      term(known.content) === term(content),
  );
};

type Sentence = readonly [column: string | null, says: string];

/** Why a draft is refused, with the column to look at. */
const sentences: Readonly<
  Record<Extract<ReturnType<typeof decideDraft>, { ok: false }>['refusal']['code'], Sentence>
> = {
  'record.notFound': [null, '孩子或照护人不在这一家，请核对。'],
  'agreement.wrongState': [null, '这一家有一份正在办的协议，请先办完。'],
  'agreement.caregiverBarred': ['法定不得委托情形', '有法律规定的情形，不能委托这个人，请另选。'],
  'agreement.caregiverNoCapacity': ['照护人有完全民事行为能力', '没有完全民事行为能力的，不能委托，请另选。'],
  'agreement.caregiverUnder16': ['照护人姓名', '照护人不满 16 岁，不能委托，请另选。'],
  'agreement.caregiverIncomeUnproven': [
    '16到17岁靠自己收入生活',
    '16 到 17 岁的，要靠自己收入生活并经核实。',
  ],
  'agreement.childUnattended': ['有时身边没有大人', '不满 8 岁或需要特别照看的孩子，身边不能没有大人。'],
  'agreement.childAlone': ['孩子和照护人同住', '不满 16 岁的孩子不能单独居住，请核对。'],
  'agreement.termInvalid': ['期限到', '期限不对：要晚于开始的日子，没有过期，最长三年。'],
};
