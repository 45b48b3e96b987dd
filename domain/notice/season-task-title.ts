import type { NoticeTopic } from '../../contracts/vocabulary/topic';
import { topicOfSeason } from './derive-season-tasks';

/** What the county's list calls each topic, short. */
const topicNames: Readonly<Record<NoticeTopic, string>> = {
  drowning: '防溺水',
  bullying: '防欺凌',
  'online-addiction': '防沉迷',
  'sexual-abuse': '防性侵',
  traffic: '交通安全',
  'fire-electricity': '防火防电',
  'fraud-abduction': '防骗防拐',
  'flood-storm': '防汛防风',
  'suicide-signs': '留意孩子心里难受',
  'unsuitable-places': '不宜场所和文身',
  'mental-health': '心理健康',
  law: '照看孩子的法律',
  'jobs-at-home': '家门口就业',
  welfare: '救助和保障',
};

/** The sentence of a county's task by its period: `drowning:flood:2026`, `state:2027`; null for a period nobody made. */
export const seasonTaskTitle = (
  kind: 'notice-season' | 'calendar-missing',
  period: string,
): string | null => {
  if (kind === 'notice-season') {
    const topic = topicOfSeason(period);
    return topic === null ? null : `该发${topicNames[topic]}的通知了`;
  }
  const [part, year] = period.split(':');
  if (year === undefined) return null;
  return part === 'school'
    ? `${year}年的寒暑假还没导入，放假前的通知不会自己提醒`
    : `${year}年的放假安排还没导入，现在只按法律写明日期的节日提醒`;
};
