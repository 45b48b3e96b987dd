import type { Example } from '../../policies/example';
import { NATIONAL_EXAMPLES } from '../../policies/national.examples';
import { SHANGHAI_EXAMPLES } from '../../policies/regions/310000-shanghai.examples';
import { SHANGHAI_WORK_EXAMPLES } from '../../policies/regions/310000-shanghai.work.examples';
import { QIDONG_EXAMPLES } from '../../policies/regions/320681-qidong.examples';
import { QIDONG_WORK_EXAMPLES } from '../../policies/regions/320681-qidong.work.examples';
import { PUTUO_EXAMPLES } from '../../policies/regions/330903-putuo.examples';
import { PUTUO_WORK_EXAMPLES } from '../../policies/regions/330903-putuo.work.examples';
import { HEZE_EXAMPLES } from '../../policies/regions/371700-heze.examples';
import { HEZE_WORK_EXAMPLES } from '../../policies/regions/371700-heze.work.examples';
import { CHONGQING_EXAMPLES } from '../../policies/regions/500000-chongqing.examples';
import { CHONGQING_WORK_EXAMPLES } from '../../policies/regions/500000-chongqing.work.examples';

/** Every worked example by its pack's code. */
export const allExamples: Readonly<Record<string, readonly Example[]>> = {
  '100000': NATIONAL_EXAMPLES,
  '310000': [...SHANGHAI_EXAMPLES, ...SHANGHAI_WORK_EXAMPLES],
  '320681': [...QIDONG_EXAMPLES, ...QIDONG_WORK_EXAMPLES],
  '330903': [...PUTUO_EXAMPLES, ...PUTUO_WORK_EXAMPLES],
  '371700': [...HEZE_EXAMPLES, ...HEZE_WORK_EXAMPLES],
  '500000': [...CHONGQING_EXAMPLES, ...CHONGQING_WORK_EXAMPLES],
};
