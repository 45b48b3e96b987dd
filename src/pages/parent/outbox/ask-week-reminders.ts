import type { PushTemplate } from '../../../../contracts/vocabulary/topic';
import { askReminders } from '../../../api/ask-reminders';

let booking: Promise<unknown> = Promise.resolve();

/** Asks for the next reminders inside the tap, without waiting for the answer. */
export function askForReminders(templates: readonly PushTemplate[]): void {
  booking = askReminders(templates);
}

/** Resolves when the last question is answered and booked: the page that opens after the tap may look again then. */
export function remindersBooked(): Promise<unknown> {
  return booking;
}
