import { school } from './school';
import { small } from './small';
import { teen } from './teen';

/**
 * One question a week that a parent can ask a child, by age; sentences of our own. All bands are equally long, and longer than
 * a year has weeks: nothing is asked twice within a year. A question keeps its place; new ones take an old one's.
 */
export const questions = { small, school, teen } as const;
