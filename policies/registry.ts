import { NATIONAL } from './national';
import type { Pack } from './pack';
import { SHANGHAI } from './regions/310000-shanghai';
import { QIDONG } from './regions/320681-qidong';
import { PUTUO } from './regions/330903-putuo';
import { HEZE } from './regions/371700-heze';
import { CHONGQING } from './regions/500000-chongqing';

/** Every region with a plan of its own. A new region is one line here, its pack and its examples. */
export const regionPacks: readonly Pack[] = [SHANGHAI, QIDONG, PUTUO, HEZE, CHONGQING];

/**
 * The pack that answers for a region: that of the smallest area with a plan that contains it, or the national floor.
 * `regionCode` is a GB/T 2260 code, six digits or longer (township and village codes start with their county's).
 */
export function packFor(regionCode: string): Pack {
  const containing = regionPacks.filter(({ code }) => regionCode.startsWith(areaPrefix(code)));
  return containing.reduce((found, pack) => {
    return areaPrefix(pack.code).length > areaPrefix(found.code).length ? pack : found;
  }, NATIONAL);
}

/** GB/T 2260 fills up with zeros by pairs: province 31|0000, prefecture 3717|00, county 330903. */
function areaPrefix(code: string): string {
  return code === NATIONAL.code ? '' : code.replace(/(00)+$/, '');
}
