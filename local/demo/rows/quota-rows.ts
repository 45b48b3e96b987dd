import type { PushTemplate } from '../../../contracts/vocabulary/topic';
import { isBound, openidOf } from '../contact-details';
import type { Adult } from '../county';
import { places, posts } from '../demo-county';
import { demoId, pick } from '../demo-id';
import type { Row } from './moment';

type Quota = { readonly key: string; readonly template: PushTemplate; readonly n: number };

/** Mostly one to three pushes left; every sixth person has none and is reached by text message instead. */
const usual = (key: string, template: PushTemplate): number =>
  pick(`none:${key}:${template}`, 6) === 0 ? 0 : 1 + pick(`quota:${key}:${template}`, 3);

const quotasOf = (adult: Adult, templates: readonly PushTemplate[]): readonly Quota[] => {
  if (!isBound(adult)) return [];
  const asked = new Set<PushTemplate>([
    ...templates,
    ...(adult.quota?.agreement === undefined ? [] : ['agreement' as const]),
  ]);
  return [...asked].map((template) => ({
    key: adult.key,
    template,
    n: adult.quota?.[template] ?? usual(adult.key, template),
  }));
};

const directors = new Set(posts.filter(({ role }) => role === 'director').map(({ staff }) => staff.key));

const quotas: readonly Quota[] = [
  ...[...directors].map((key): Quota => ({ key, template: 'director-digest', n: 3 })),
  ...places.flatMap(({ home }) => [
    ...home.guardians.flatMap((guardian) =>
      quotasOf(guardian, guardian.away === undefined ? ['notice'] : ['contact-reminder', 'notice']),
    ),
    ...(home.caregiver === undefined ? [] : quotasOf(home.caregiver, ['notice'])),
  ]),
];

/** The product's own ledger of how many subscription messages each person still allows. */
export const quotaRows = (): readonly Row[] =>
  quotas.map(({ key, template, n }) => ({ person_id: demoId('pe', key), template, remaining: n }));

/** The same numbers for the WeChat stand-in, by the product's template names; `n` may be 0. */
export const wechatQuotas: readonly {
  readonly openid: string;
  readonly template: PushTemplate;
  readonly n: number;
}[] = quotas.map(({ key, template, n }) => ({ openid: openidOf(key), template, n }));
