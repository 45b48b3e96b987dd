import { CHONGQING_OBLIGATIONS } from './obligations/chongqing';
import { HEZE_OBLIGATIONS } from './obligations/heze';
import { NATIONAL_OBLIGATIONS } from './obligations/national';
import type { Obligation } from './obligations/obligation';
import { PUTUO_OBLIGATIONS } from './obligations/putuo';
import { QIDONG_OBLIGATIONS } from './obligations/qidong';
import { SHANGHAI_OBLIGATIONS } from './obligations/shanghai';

/**
 * Every obligation of the national floor and of the five plans, by the pack's slug: what carries it, or why nothing
 * does. A test compares the list with the packs, so that neither can be changed alone.
 */
export const obligations: Readonly<Record<string, readonly Obligation[]>> = {
  national: NATIONAL_OBLIGATIONS,
  putuo: PUTUO_OBLIGATIONS,
  qidong: QIDONG_OBLIGATIONS,
  heze: HEZE_OBLIGATIONS,
  shanghai: SHANGHAI_OBLIGATIONS,
  chongqing: CHONGQING_OBLIGATIONS,
};
