import { logFault, newFaultNumber } from './api/fault-log';
import { pageOnTop } from './api/page-on-top';

/** Writes down what nobody has caught, under a number of its own: a tap's handler, a promise. The page stays as it is. */
export function noteFault(fault: unknown): void {
  logFault(fault, { number: newFaultNumber(), page: pageOnTop() });
}
