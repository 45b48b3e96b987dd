import type { importTemplate } from '../../../contracts/agreement-import';
import { allow } from '../../../domain/decision';
import { templateLines } from '../../../domain/import/template';
import type { Handler } from '../../handler';

/** `agreement.importTemplate`: nobody's data, the same for everybody. */
export const handleImportTemplate: Handler<typeof importTemplate> = async () => {
  const { writeSheet } = await import('../../platform/sdk/sheet-sdk');
  return allow({ name: '委托照护协议导入表.csv', csv: writeSheet(templateLines()) });
};
