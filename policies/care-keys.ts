import * as z from 'zod/mini';
import { childCategories } from '../contracts/vocabulary/child';
import { concernOffices, planSituations } from '../contracts/vocabulary/concern';
import { includesAll, isAtLeast, isTrueIf, listOf } from './comparisons';
import { define, type LaterReader } from './key-definition';

const yes = (label: string, description: string, readLaterBy: LaterReader) =>
  define({
    label,
    description,
    unit: '',
    answeredBy: 'plan',
    schema: z.boolean(),
    keeps: isTrueIf,
    readLaterBy,
  });

const adults = ['guardian', 'caregiver'] as const;

const recipients = (label: string, description: string) =>
  define({
    label,
    description,
    unit: '',
    answeredBy: 'plan',
    schema: listOf(concernOffices),
    keeps: includesAll,
  });

/** Keys about the work with one child and its family that later capabilities read. */
export const CARE_KEYS = {
  'risk.scheme': define({
    label: '风险评估方式',
    description:
      '四色评估（four-colours）、监护能力评估并分中高风险（guardianship-levels），或监护评估（guardianship-assessment）。',
    unit: '',
    answeredBy: 'plan',
    schema: z.enum(['four-colours', 'guardianship-levels', 'guardianship-assessment']),
    readLaterBy: 'assessment',
  }),
  'risk.standard': define({
    label: '评估标准',
    description: '方案点名的评估标准的编号。标准全文由县里依法取得后装入。',
    unit: '',
    answeredBy: 'plan',
    schema: z.string().check(z.minLength(1)),
    readLaterBy: 'assessment',
  }),
  'assessment.of': define({
    label: '监护评估的对象',
    description: '方案要求对哪些儿童的家庭监护开展评估。只写“可以”“根据需要”的不算。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(childCategories),
    keeps: includesAll,
    readLaterBy: 'assessment',
  }),
  'helpPlan.forKeyChildren': yes(
    '重点儿童帮扶措施',
    '是否须为重点关注的儿童制定有针对性的帮扶措施。',
    'assessment',
  ),
  'visit.tellParents': yes(
    '心理行为异常告诉父母',
    '走访发现心理或行为异常，是否须告诉、指导父母或其他监护人。',
    'visit',
  ),
  'visit.factors': define({
    label: '走访重点了解的情况',
    description: '走访时重点了解：学业压力、经济困难、家庭变故、权益受侵害。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['study-pressure', 'hardship', 'family-change', 'rights-infringed']),
    keeps: includesAll,
    readLaterBy: 'visit',
  }),
  'visit.hazards': yes('走访排查安全隐患', '家访时是否须了解居家环境、帮助排查安全隐患。', 'visit'),
  'file.parts': define({
    label: '档案的内容',
    description: '一人一档须有：基本信息、走访记录、工作日志、关爱帮扶记录、发现问题和解决方案。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['basics', 'visits', 'work-log', 'help', 'problems']),
    keeps: includesAll,
    readLaterBy: 'care file',
  }),
  'file.clear': define({
    label: '“五清”',
    description: '数据清、基本情况清、社会关系清、成长需求清，监护、生活、医疗、教育等重要情况清。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['data', 'basics', 'relations', 'needs', 'circumstances']),
    keeps: includesAll,
    readLaterBy: 'care file',
  }),
  'contact.director.adults': define({
    label: '儿童主任与大人的常态沟通',
    description: '委托照护期间，儿童主任须与谁保持常态沟通。方案没有写次数。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(adults),
    keeps: includesAll,
    readLaterBy: 'visit',
  }),
  'concern.policeAtOnce': define({
    label: '第一时间向公安报告的情形',
    description: '方案点名要第一时间向公安机关报告的情形。法律规定的强制报告情形另外适用。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(planSituations),
    keeps: includesAll,
  }),
  'concern.neglectRecipients': recipients(
    '单亲家庭监护人不履责的报告对象',
    '发现单亲家庭父母或其他监护人怠于、拒不履行监护责任，向谁报告。',
  ),
  'concern.singleParentRecipients': recipients(
    '单亲家庭儿童受伤害的报告对象',
    '发现单亲家庭儿童受到伤害、疑似受到伤害或面临危险，立即向谁报告。',
  ),
  caseConference: yes('个案会商', '是否须就个案组织部门会商。', 'aid'),
  'residence.splitDuties': yes(
    '两地分工',
    '居住地和户籍地不一致的，是否须由两地民政部门明确责任分工。',
    'residence',
  ),
  'revisit.afterReturn': yes(
    '回归家庭后回访',
    '儿童回归家庭后是否须列为重点关注并定期回访。方案没有写次数。',
    'visit',
  ),
  'safety.topics': define({
    label: '安全教育的内容',
    description: '方案点名的安全教育内容。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf([
      'drowning',
      'bullying',
      'sexual-abuse',
      'traffic',
      'suicide',
      'fraud',
      'abduction',
      'fire',
    ]),
    keeps: includesAll,
    readLaterBy: 'messages',
  }),
  'safety.onlineGuidance': yes(
    '引导家长监管上网',
    '是否须引导父母或其他监护人监管孩子上网、纠正沉迷。',
    'messages',
  ),
  'safetyNotice.before': define({
    label: '放假前的安全教育',
    description: '学校在哪些假期前组织安全教育，系统在那之前备好通知。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['summer', 'winter']),
    keeps: includesAll,
  }),
  'season.watch': define({
    label: '重点防范的时候',
    description: '方案点名要加强防范的时候：汛期、周末、节假日。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['flood', 'weekend', 'holiday']),
    keeps: includesAll,
  }),
  'water.fourOnes': define({
    label: '水边“四个一”',
    description: '一个警示牌、一个救生圈、一根救生绳、一根救生杆；走访时可以顺带记下缺哪样。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['warning-sign', 'life-buoy', 'rope', 'pole']),
    keeps: includesAll,
    readLaterBy: 'visit',
  }),
  'school.keepsContact': define({
    label: '学校与家里保持联系',
    description: '学校须与谁保持联系：父母或其他监护人，还有被委托照护人。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(adults),
    keeps: includesAll,
    readLaterBy: 'school',
  }),
  'school.pairing': define({
    label: '学校里的结对',
    description: '学校为孩子安排谁：成长导师、互助伙伴、一对一帮扶、关爱责任人。',
    unit: '',
    answeredBy: 'plan',
    schema: listOf(['growth-mentor', 'peer-partner', 'one-to-one', 'responsible-carer']),
    keeps: includesAll,
    readLaterBy: 'school',
  }),
  'homeTeaching.timesAMonth': define({
    label: '送教上门次数',
    description: '对不能到校的适龄残疾儿童，每月至少上门几次。',
    unit: '次／月',
    answeredBy: 'plan',
    schema: z.int().check(z.minimum(1)),
    keeps: isAtLeast,
    readLaterBy: 'school',
  }),
  'aid.grantedUnasked': yes('免申即享', '符合条件的保障是否不用申请就办。', 'aid'),
} as const;
