import type { ContactLine, ContactMode } from '../../contracts/vocabulary/contact';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';
import type { Decided, Occasion } from '../care-file/decided';
import type { CareRecord } from '../care-file/records';
import { allow, type Decision, refuse } from '../decision';
import { decideConfirmContact } from './decide-confirm-contact';
import { endedByContact } from './unreachable';

export type RecordDirectorContact = {
  readonly childIds: readonly string[];
  readonly happenedOn: CalendarDay;
  readonly mode: ContactMode;
  readonly with: readonly ('child' | 'caregiver' | 'guardian')[];
  readonly outcome: 'reached' | 'not-reached';
  readonly weekKept: { readonly week: string; readonly lines: readonly ContactLine[] } | null;
  readonly note: string | null;
};

type Codes =
  'record.notFound' | 'record.dayInFuture' | 'contact.weekInFuture' | 'contact.weekTooOld' | 'contact.notDue';

/**
 * A director's call, entered with the day it really happened. What the family says about a week is recorded with it, as
 * the director's word, and fulfils the line like any other (design D14).
 */
export const decideDirectorContact = (
  file: CareFile,
  call: RecordDirectorContact,
  occasion: Occasion,
): Decision<Decided<{ readonly records: readonly string[] }>, Codes> => {
  if (call.happenedOn > occasion.today) return refuse('record.dayInFuture', { fields: ['happenedOn'] });
  if (!call.childIds.every((id) => file.children.some((child) => child.id === id))) {
    return refuse('record.notFound', { fields: ['childIds'] });
  }
  const calls = [...new Set(call.childIds)].map((childId) => callRecord(childId, call, occasion));
  const answer = { records: calls.map(({ record }) => record.id) };
  const ended =
    call.outcome === 'reached' && call.with.includes('guardian')
      ? endedByContact(file, { ...occasion, source: 'director' })
      : [];
  if (call.weekKept === null) return allow({ records: [...calls, ...ended], answer });

  const kept = decideConfirmContact(
    file,
    {
      ...call.weekKept,
      childIds: call.childIds,
      happenedOn: null,
      mode: null,
      topics: [],
      note: null,
      askDirector: false,
      source: 'director',
    },
    occasion,
  );
  if (!kept.ok) {
    // The call names no day inside the week, so this refusal can't arise; stated for the compiler.
    const { code } = kept.refusal;
    return code === 'contact.dayOutsideWeek'
      ? refuse('contact.notDue')
      : refuse(code, { fields: ['weekKept.week'] });
  }
  return allow({ records: [...calls, ...kept.value.records], answer });
};

const callRecord = (
  childId: string,
  call: RecordDirectorContact,
  occasion: Occasion,
): Extract<CareRecord, { kind: 'director-contact' }> => ({
  kind: 'director-contact',
  record: {
    id: occasion.newId('dc'),
    childId,
    directorId: occasion.actor,
    happenedOn: call.happenedOn,
    enteredAt: occasion.now,
    spokeWith: call.with,
    outcome: call.outcome,
    withdrawn: false,
    mode: call.mode,
    note: call.note,
  },
});
