import { savedCopy } from '../../../copy/visit';
import type { Summary } from './summary';

/** What is said after something that was written at once. */
export function doneSummary(closedTasks: number): Summary {
  const text = closedTasks > 0 ? savedCopy.closed : savedCopy.written;
  return { tone: 'ok', title: savedCopy.sent, text, reasons: [] };
}
