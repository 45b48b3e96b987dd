import {
  agreementChildRows,
  agreementRows,
  coveredChildren,
  markRows,
  partyRows,
  receiptRows,
  signatureRows,
  versionRows,
} from './rows/agreement-rows';
import { contactRows } from './rows/contact-rows';
import { coverageRows } from './rows/coverage-rows';
import { directorContactRows, visitRows } from './rows/director-rows';
import {
  caregiverRows,
  categoryRows,
  classRows,
  factRows,
  fileRows,
  guardianRows,
  householdRows,
} from './rows/household-rows';
import { activationRows, instrumentRows, overrideRows } from './rows/instrument-rows';
import type { Moment, Row } from './rows/moment';
import { identityRows, personRows, roleGrantRows, schoolPostRows } from './rows/person-rows';
import { quotaRows } from './rows/quota-rows';
import { regionRows } from './rows/region-rows';

/** Every row of the demo county by table, in an order in which what is pointed at comes first. */
export const demoRows = (moment: Moment): Readonly<Record<string, readonly Row[]>> => {
  const contacts = contactRows(moment);
  return {
    region: regionRows(),
    person: personRows(),
    identity: identityRows(),
    role_grant: roleGrantRows(),
    school_post: schoolPostRows(),
    pack_override: overrideRows(),
    instrument: instrumentRows(),
    instrument_activation: activationRows(),
    household: householdRows(),
    child: fileRows(moment),
    pupil_class: classRows(),
    child_category: categoryRows(),
    child_fact: factRows(),
    guardian_link: guardianRows(),
    caregiver_link: caregiverRows(),
    agreement: agreementRows(),
    agreement_version: versionRows(),
    agreement_child: agreementChildRows(),
    agreement_party: partyRows(),
    signature: signatureRows(),
    agreement_mark: markRows(),
    agreement_receipt: receiptRows(),
    contact: contacts,
    director_contact: directorContactRows(moment),
    visit: visitRows(moment),
    push_quota: quotaRows(),
    coverage_count: coverageRows(contacts, coveredChildren()),
  };
};
