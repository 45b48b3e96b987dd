import { checkTexts } from './check-texts';
import { dispatchOutbox } from './dispatch-outbox';
import { eSign } from './e-sign';
import { housekeeping } from './housekeeping';
import type { Job } from './job';
import { morningDigest } from './morning-digest';
import { nightlyPass } from './nightly-pass';
import { recordVoices } from './record-voices';
import { weeklyClosing } from './weekly-closing';

/** Every job by the name of its timer. */
export const jobs: readonly Job[] = [
  nightlyPass,
  morningDigest,
  dispatchOutbox,
  recordVoices,
  checkTexts,
  weeklyClosing,
  housekeeping,
  eSign,
];
