import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { DataOf } from '../../../api/call';
import { transferCopy as copy } from '../../../copy/staffing';
import type { Day } from '../../../kit/calendar/days';
import { sayDate } from '../../../kit/calendar/say-day';

export type Transfer = DataOf<'transfer.list'>['rows'][number];

/** Whom a transfer is about, from where to where, why, and what was said. */
export function TransferFacts({
  transfer,
  today,
}: {
  readonly transfer: Transfer;
  readonly today: Day;
}): ReactNode {
  const { label, children, from, to, reason, note, by, proposedOn, answeredBy, answeredOn, answerNote } =
    transfer;
  return (
    <>
      <View className="strong">{copy.households(label, children)}</View>
      <View>{copy.route(from.name, to.name)}</View>
      <View className="label">{copy.reasons[reason]}</View>
      {note === null ? null : <View>{copy.said(note)}</View>}
      <View className="caption">{copy.proposed(by, sayDate(proposedOn, today))}</View>
      {answeredOn === null ? null : (
        <View className="caption">{copy.answered(answeredBy ?? '', sayDate(answeredOn, today))}</View>
      )}
      {answerNote === null ? null : <View>{copy.said(answerNote)}</View>}
    </>
  );
}
