import { agreementLooks } from './agreement-looks';
import { assessLooks } from './assess-looks';
import { caregiverLooks } from './caregiver-looks';
import { directorAgreementLooks } from './director-agreement-looks';
import { directorLooks } from './director-looks';
import { directorRecordLooks } from './director-record-looks';
import { directorResidenceLooks } from './director-residence-looks';
import { directorWhyLooks } from './director-why-looks';
import { directorWorkLooks } from './director-work-looks';
import { importLooks } from './import-looks';
import type { Look } from './look';
import { noticeComposeLooks } from './notice-compose-looks';
import { noticeLibraryLooks } from './notice-library-looks';
import { noticeParkedLooks } from './notice-parked-looks';
import { markLooks } from './mark-looks';
import { unreachedLooks } from './unreached-looks';
import { noticeReceiptLooks } from './notice-receipt-looks';
import { papersLooks } from './papers-looks';
import { parentLooks } from './parent-looks';
import { regionDutyLooks } from './region-duty-looks';
import { reportLooks } from './report-looks';
import { schoolLooks } from './school-looks';
import { staffingLooks } from './staffing-looks';
import { startLooks } from './start-looks';
import { threadLooks } from './thread-looks';
import { voiceLetterLooks } from './voice-letter-looks';
import { handedLooks, supervisorLooks } from './supervisor-looks';

/** Every page in every state it can be in: what the layout is tested on, and what the pictures are taken of. */
export const catalogue: readonly Look[] = [
  ...startLooks,
  ...parentLooks,
  ...agreementLooks,
  ...caregiverLooks,
  ...directorLooks,
  ...directorRecordLooks,
  ...directorAgreementLooks,
  ...papersLooks,
  ...directorResidenceLooks,
  ...directorWhyLooks,
  ...directorWorkLooks,
  ...importLooks,
  ...reportLooks,
  ...assessLooks,
  ...regionDutyLooks,
  ...staffingLooks,
  ...supervisorLooks,
  ...handedLooks,
  ...noticeLibraryLooks,
  ...noticeParkedLooks,
  ...noticeReceiptLooks,
  ...markLooks,
  ...unreachedLooks,
  ...schoolLooks,
  ...noticeComposeLooks,
  ...voiceLetterLooks,
  ...threadLooks,
];

/** The looks of one audience; pages without an audience of their own are everybody's. */
export function looksOf(
  audience:
    | 'everybody'
    | 'parent'
    | 'caregiver'
    | 'director'
    | 'papers'
    | 'report'
    | 'supervisor'
    | 'notices'
    | 'school',
): readonly Look[] {
  return catalogue.filter(({ page }) =>
    audience === 'everybody' ? !page.includes('.') : page.startsWith(`${audience}.`),
  );
}
