import { settingOr } from './environment';

/** Text messages the operator pays for in a day (`SMS_DAILY_BUDGET`), null where none is set. @throws when it is no whole number */
export const smsBudget = (): number | null => {
  const wanted = settingOr('SMS_DAILY_BUDGET', '');
  if (wanted === '') return null;
  const budget = Number(wanted);
  if (!Number.isSafeInteger(budget) || budget < 0)
    throw new Error('SMS_DAILY_BUDGET must be a whole number of text messages.');
  return budget;
};
