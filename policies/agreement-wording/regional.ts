import type { AgreementArticle } from '../../contracts/vocabulary/agreement';
import type { Pack } from '../pack';
import { CHONGQING } from '../regions/500000-chongqing';
import { HEZE } from '../regions/371700-heze';
import { PUTUO } from '../regions/330903-putuo';
import { QIDONG } from '../regions/320681-qidong';

/** What a region's plan adds to the national text: a clause at the end of an article, with the plan's item and words. */
export type RegionalClause = {
  readonly article: AgreementArticle;
  readonly clause: string;
  readonly item: string;
  readonly quote: string;
};

export type RegionalWording = { readonly pack: Pack; readonly adds: readonly RegionalClause[] };

/** Shanghai's plan (item 5) asks for nothing that the law's own clauses don't say. */
export const REGIONAL_WORDINGS: readonly RegionalWording[] = [
  {
    pack: PUTUO,
    adds: [
      {
        article: 'village',
        clause: '{village}协助监督父母每周至少和孩子联系一次。',
        item: '第5项',
        quote: '每周至少与留守子女联系一次',
      },
    ],
  },
  {
    pack: QIDONG,
    adds: [
      {
        article: 'village',
        clause: '委托照护期间，儿童主任和父母、被委托照护人经常通气。',
        item: '第6项',
        quote: '儿童主任要与儿童父母、被委托人保持常态沟通',
      },
    ],
  },
  {
    pack: HEZE,
    adds: [
      {
        article: 'guardian-duties',
        clause: '先把照护人定下来，再出门打工。',
        item: '第6项',
        quote: '在外出务工前严格确定委托照护人',
      },
      {
        article: 'guardian-duties',
        clause: '和孩子的学校（幼儿园）保持联系，问问学习、生活、身心健康和安全。',
        item: '第6项',
        quote: '及时沟通儿童学习、生活、身心健康、安全等情况',
      },
    ],
  },
  {
    pack: CHONGQING,
    adds: [
      {
        article: 'village',
        clause: '儿童主任走访发现照护不到位的，告诉父母，另选照护人，或者帮着改好。',
        item: '第5项',
        quote: '重新选择被委托照护人或帮助、督促被委托照护人履行照护职责',
      },
    ],
  },
];
