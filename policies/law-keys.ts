import * as z from 'zod/mini';
import { contactLines } from '../contracts/vocabulary/contact';
import { findingSteps } from '../contracts/vocabulary/finding';
import { receiptTargets } from '../contracts/vocabulary/agreement';
import { concernOffices } from '../contracts/vocabulary/concern';
import { includesAll, isTrueIf, listOf } from './comparisons';
import { define } from './key-definition';

/** Keys the law answers for the whole country: a floor that a county may tighten and never loosen. */
export const LAW_KEYS = {
  'contact.parent.everyWeeks': define({
    label: '父母联系间隔',
    description: '父母或其他监护人与孩子、与被委托照护人联系和交流，最长隔几周。',
    unit: '周',
    answeredBy: 'law',
    schema: z.int().check(z.minimum(1)),
    keeps: (value, floor) => value <= floor,
  }),
  'contact.parent.lines': define({
    label: '父母联系的对象',
    description: '父母每周要联系谁：孩子本人，还有被委托照护人。少一个都不算完成。',
    unit: '',
    answeredBy: 'law',
    schema: z.readonly(z.array(z.enum(contactLines)).check(z.minLength(1))),
    keeps: includesAll,
  }),
  'entrustment.required': define({
    label: '须委托他人照护',
    description: '父母因外出务工等一段时间不能完全履行监护职责时，是否须委托有照护能力的人代为照护。',
    unit: '',
    answeredBy: 'law',
    schema: z.boolean(),
    keeps: isTrueIf,
  }),
  'writtenNotice.targets': define({
    label: '书面告知的对象',
    description: '委托照护情况要书面告知谁：孩子所在学校（幼儿园）和实际居住地的村（居）委会。',
    unit: '',
    answeredBy: 'law',
    schema: listOf(receiptTargets),
    keeps: includesAll,
  }),
  'finding.steps': define({
    label: '照护不到位的处理步骤',
    description: '告诉父母或其他监护人、报告乡镇（街道）、帮助督促或另选照护人；按次序，一步不能少。',
    unit: '',
    answeredBy: 'law',
    schema: listOf(findingSteps),
    keeps: includesAll,
  }),
  'concern.recipients': define({
    label: '强制报告的对象',
    description: '发现孩子身心健康受到侵害、疑似受到侵害或面临危险，立即向哪些部门报告。',
    unit: '',
    answeredBy: 'law',
    schema: listOf(concernOffices),
    keeps: includesAll,
  }),
  'concern.resultTold': define({
    label: '处理结果告知报告人',
    description: '接到报告的部门是否须以适当方式把处理结果告知报告的单位和人员。',
    unit: '',
    answeredBy: 'law',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy: 'concern',
  }),
} as const;
