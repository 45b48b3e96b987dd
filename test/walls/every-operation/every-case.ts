import { operations } from '../../../contracts/index';
import type { Operation } from '../../../contracts/operation';
import { agreementCases } from './agreement-cases';
import { concernCases } from './concern-cases';
import { familyCases } from './family-cases';
import { familyVoiceCases } from './family-voice-cases';
import type { OperationCase } from './operation-case';
import { libraryCases } from './library-cases';
import { markCases } from './mark-cases';
import { unreachableCases } from './unreachable-cases';
import { schoolCases } from './school-cases';
import { receiptCases } from './receipt-cases';
import { riskCases } from './risk-cases';
import { staffCases } from './staff-cases';
import { supervisionCases } from './supervision-cases';
import { threadCases } from './thread-cases';
import { staffingCases } from './staffing-cases';

/** In an order in which each finds what it needs, and nothing ends before it was looked at. */
export const everyCase: readonly OperationCase[] = [
  ...familyCases,
  ...riskCases,
  ...concernCases,
  ...staffCases,
  ...agreementCases,
  ...supervisionCases,
  ...staffingCases,
  ...libraryCases,
  ...schoolCases,
  ...receiptCases,
  ...familyVoiceCases,
  ...threadCases,
  ...markCases,
  ...unreachableCases,
];

const declared: Readonly<Record<string, Operation>> = operations;

/** Those that write, each with its place in the order, which makes the numbers of its calls its own. */
export const writingCases = everyCase
  .filter(({ op }) => declared[op]?.reads !== true)
  .map((one, place) => [one.op, one, String(place).padStart(3, '0')] as const);
