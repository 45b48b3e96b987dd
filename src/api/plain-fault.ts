/** A line of a real-time log holds a few kilobytes; the place of the fault is in the first of them. */
const LONGEST = 900;

/** What a message may quote of a person: names and words (all that is not ASCII), ids, numbers, values of addresses. */
const PERSONAL = [/[^\x20-\x7e\n]+/g, /\b[a-z]{2}_[0-9a-z]{6,}/g, /\d{5,}/g, /\?[^\s)'"]*/g];

function textOf(fault: unknown): string {
  if (fault instanceof Error) return `${fault.name}: ${fault.message}\n${fault.stack ?? ''}`;
  if (typeof fault === 'string') return fault;
  if (typeof fault === 'object' && fault !== null) {
    if ('reason' in fault) return textOf(fault.reason);
    if ('errMsg' in fault) return String(fault.errMsg);
  }
  return typeof fault;
}

/** A fault as it may be written down outside of the county's own systems: kind and place, and nothing a person has said. */
export function plainFault(fault: unknown): string {
  return PERSONAL.reduce((text, personal) => text.replace(personal, '*'), textOf(fault)).slice(0, LONGEST);
}
