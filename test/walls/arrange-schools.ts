import { demoId } from '../../local/demo/demo-id';
import type { County } from './open-county';

/** The contact person has said the day's word to a class. */
export const sayWord = async (county: County): Promise<void> => {
  const to = [{ school: '柳溪镇中心小学', region: '990100001', className: '五（1）班' }];
  await county.data('tanglaoshi', 'safetyWord.send', { word: 'one-road', to });
};

/** Two children of two townships are not at school, and two teachers are invited. */
export const arrangeSchools = async (county: County): Promise<void> => {
  await county.data('tanglaoshi', 'absence.report', { childIds: [demoId('ch', 'zhengxiaoyang')] });
  const [pupil] = await county.rows<{ id: string }>(
    `select id from child where school = '云岭小学' and village_code like '990100002%' order by id limit 1`,
  );
  await county.data('hanlaoshi', 'absence.report', { childIds: [pupil?.id] });
  for (const [as, school, region, phone] of [
    ['tanglaoshi', '柳溪镇中心小学', '990100001', '19900009901'],
    ['county', '云岭小学', '990100002', '19900009902'],
  ] as const)
    await county.data(as, 'school.invite', { school, region, className: '三（2）班', name: '新老师', phone });
};
