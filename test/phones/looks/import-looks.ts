import { type Look, says, unanswered } from './look';

const at = { page: 'import', roles: ['director'] } as const;
const template = says('agreement.importTemplate', { name: '导入表.csv', csv: '村（居）委会,照护人姓名' });

/** A sheet of agreements, for township and county staff at a computer. */
export const importLooks: readonly Look[] = [
  { ...at, state: 'full', answers: template, shows: '下载模板' },
  ...unanswered(at),
];
