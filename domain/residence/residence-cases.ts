import type { AgreementState, ReceiptTarget } from '../../contracts/vocabulary/agreement';
import type { CalendarDay } from '../calendar/calendar-day';
import type { CareFile } from '../care-file/care-file';

/** All that the side of registration is told of a household beside its own children's names. */
export type ResidenceCase = {
  readonly registeredCode: string;
  readonly label: string;
  readonly agreement: AgreementState | null;
  readonly receipts: readonly { readonly target: ReceiptTarget; readonly on: CalendarDay }[];
};

/**
 * One case a place of registration that is not where the household lives. Kept as rows of their own in the transaction that
 * changes what they say, so that nobody has to look into the household's file to read them.
 */
export const residenceCases = (file: CareFile): readonly ResidenceCase[] => {
  const elsewhere = new Set(
    file.children.map(({ registeredCode }) => registeredCode).filter((code) => code !== file.villageCode),
  );
  return [...elsewhere].sort().map((registeredCode) => {
    const ids = file.children.filter((child) => child.registeredCode === registeredCode).map(({ id }) => id);
    const agreement = [...file.agreements]
      .reverse()
      .find(({ state, childIds }) => state !== 'superseded' && childIds.some((id) => ids.includes(id)));
    return {
      registeredCode,
      label: file.label,
      agreement: agreement?.state ?? null,
      receipts: agreement?.receipts ?? [],
    };
  });
};
