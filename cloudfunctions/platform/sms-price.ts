import { settingOr } from './environment';

/** What one text message costs the operator, in 分 (`SMS_PRICE_FEN`, `4.5`); null where it is no number above nothing. */
export const smsPriceFen = (): number | null => {
  const price = Number(settingOr('SMS_PRICE_FEN', ''));
  return Number.isFinite(price) && price > 0 ? price : null;
};
