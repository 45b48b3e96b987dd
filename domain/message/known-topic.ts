import { topics } from './registry';
import type { Topic } from './topic';

const byName: Readonly<Record<string, Topic | undefined>> = topics;

/** The topic of a promise as it is stored; null for one that another version of the product has written. */
export const knownTopic = (name: string): Topic | null => byName[name] ?? null;
