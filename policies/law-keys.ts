import * as z from 'zod/mini';
import { contactLines } from '../contracts/vocabulary/contact';
import { concernOffices } from '../contracts/vocabulary/concern';
import { define } from './key-definition';

const offices = z.readonly(z.array(z.enum(concernOffices)).check(z.minLength(1)));

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
    keeps: (value, floor) => floor.every((line) => value.includes(line)),
  }),
  'entrustment.required': define({
    label: '须委托他人照护',
    description: '父母因外出务工等一段时间不能完全履行监护职责时，是否须委托有照护能力的人代为照护。',
    unit: '',
    answeredBy: 'law',
    schema: z.boolean(),
    keeps: (value, floor) => value || !floor,
  }),
  'concern.recipients': define({
    label: '强制报告告诉哪些部门',
    description:
      '孩子受到侵害（harm）、监护人不履行监护职责（guardian）时，要报告的部门。少一个都不行，可以加。',
    unit: '',
    answeredBy: 'law',
    schema: z.readonly(z.strictObject({ harm: offices, guardian: offices })),
    keeps: (value, floor) =>
      floor.harm.every((office) => value.harm.includes(office)) &&
      floor.guardian.every((office) => value.guardian.includes(office)),
  }),
} as const;
