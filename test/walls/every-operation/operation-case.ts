import type { ErrorCode } from '../../../contracts/errors';
import type { Operations } from '../../../contracts/index';
import { demoId } from '../../../local/demo/demo-id';
import type { County } from '../open-county';

/** What has been answered so far, by operation, the last answer of each. */
export type Told = {
  readonly county: County;
  readonly said: Map<string, Readonly<Record<string, unknown>>>;
};

/** One operation, called with a valid input for real records by somebody who may. */
export type OperationCase = {
  readonly op: Exclude<keyof Operations, 'session.start'>;
  /** Who may. */
  readonly as: string;
  readonly input: (told: Told) => object | Promise<object>;
  /** The refusal that whoever may hears in this county, past every wall. */
  readonly reaches?: ErrorCode;
  /**
   * `lists`: anybody with the role is answered, with what is in their own sight; nothing is written. `echoes`: the same, in
   * words that were the caller's own. `own`: it is about the caller's own self, whoever calls. Left out: a stranger is refused.
   */
  readonly open?: 'lists' | 'echoes' | 'own';
  /** Where the input itself is the key: what somebody without it would try. */
  readonly guess?: object;
  /** Rows that are there once, whoever asks how often; a query of one number. */
  readonly once?: string;
};

export const TODAY = '2026-11-18';
export const ZHENG = demoId('hh', 'liuan-zheng');
export const YU = demoId('hh', 'liuan-yu');
export const YUAN = demoId('hh', 'yunling-yuan');
export const WEI = demoId('hh', 'ludang-wei');
/** The households that the cases are about: no stranger has anything to do with them. */
export const FAMILIES = [ZHENG, YU, YUAN, WEI] as const;
export const GIRL = demoId('ch', 'zhengxiaotong');
export const BOY = demoId('ch', 'zhengxiaoyang');
export const LITTLE = demoId('ch', 'zhengxiaoyue');

export const DIRECTOR = 'fangxiaomei';
export const MOTHER = 'yeqiuping';
export const GRANDFATHER = 'zhengdehou';
/** Added by `addStrangers`: teaches at the school of the girl. */
export const HER_TEACHER = 'her-teacher';

/** A value of the last answer that an operation gave. @throws where it gave none */
export const heard = ({ said }: Told, op: OperationCase['op'], name: string): string => {
  const value = said.get(op)?.[name];
  if (typeof value !== 'string') throw new Error(`${op} has not answered with ${name} yet.`);
  return value;
};

/** One value of the database, to build an input from. @throws where there is none */
export const look = async ({ county }: Told, query: string): Promise<string> => {
  const [row] = await county.rows<{ value: unknown }>(query);
  if (row === undefined) throw new Error(`Nothing was found by: ${query}`);
  return String(row.value);
};
