import type { OutputOf } from '../../../contracts/operation';
import type { Operations } from '../../../contracts/index';
import { type Look, says, unanswered } from './look';

type Sheet = OutputOf<Operations['agreement.import']>;

const at = { page: 'import', roles: ['director'] } as const;
const template = says('agreement.importTemplate', { name: '导入表.csv', csv: '村（居）委会,照护人姓名' });
const rows: Sheet['rows'] = [
  { line: 2, state: 'ok', who: '王小雨、王小川', column: null, says: null },
  {
    line: 3,
    state: 'wrong',
    who: '赵梦梦',
    column: '照护人姓名',
    says: '这一家没有叫「赵得福」的照护人。请照登记的姓名写，或者先请县里登记。',
  },
  { line: 4, state: 'there', who: '何欢', column: null, says: null },
];
const sheet = { ...template, ...says('agreement.import', { total: 3, rows, next: null }) };
const chosen = { choose: 'a document', with: '选一个表格文件' } as const;

/** A sheet of agreements, for township and county staff at a computer. */
export const importLooks: readonly Look[] = [
  { ...at, state: 'full', answers: template, shows: '下载模板' },
  { ...at, state: 'checked', answers: sheet, steps: [chosen], shows: '1 行要改' },
  { ...at, state: 'applied', answers: sheet, steps: [chosen, '导入这 1 行'], shows: '导入了 1 份草稿' },
  {
    ...at,
    state: 'refused',
    answers: { ...template, 'agreement.import': { refusal: 'import.headings' } },
    steps: [chosen],
    shows: '表头和模板对不上',
  },
  ...unanswered(at),
];
