import { loadDemoCounty } from '../demo/load-demo-county';
import { personas, wechatQuotas } from '../demo/personas';
import { type County } from './county';

/** The invented county of the demonstration. */
export const demoCounty: County = {
  personas,
  quotas: wechatQuotas.map(({ openid, template, n: count }) => ({ openid, template, count })),
  load: loadDemoCounty,
};
