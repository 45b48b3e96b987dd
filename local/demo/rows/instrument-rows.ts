import { createHash } from 'node:crypto';
import { canonicalText } from '../../../domain/agreement/canonical-text';
import { COUNTY } from '../demo-county';
import { demoId } from '../demo-id';
import { SAMPLE_INSTRUMENT } from '../sample-instrument';
import type { Row } from './moment';

const LOADED_AT = '2026-09-01T01:00:00.000Z';
const officer = demoId('pe', COUNTY.officer.key);

/** The invented sample, loaded and in use, so that the demo's pages have something to show. */
export const instrumentRows = (): readonly Row[] => [
  {
    id: demoId('in', 'sample'),
    region_code: COUNTY.code,
    key: SAMPLE_INSTRUMENT.key,
    version: SAMPLE_INSTRUMENT.version,
    body: SAMPLE_INSTRUMENT,
    digest: createHash('sha256').update(canonicalText(SAMPLE_INSTRUMENT), 'utf8').digest('hex'),
    loaded_by: officer,
    loaded_at: LOADED_AT,
  },
];

export const activationRows = (): readonly Row[] => [
  {
    instrument_id: demoId('in', 'sample'),
    region_code: COUNTY.code,
    active: true,
    by: officer,
    at: LOADED_AT,
    seq: 1,
  },
];

/** What taking it into use has set: the county's own intervals by colour. */
export const overrideRows = (): readonly Row[] => [
  {
    region_code: COUNTY.code,
    key: 'assessment.frequency',
    from_on: '2026-09-01',
    value: SAMPLE_INSTRUMENT.frequency,
    source: SAMPLE_INSTRUMENT.source,
    set_by: officer,
    set_at: LOADED_AT,
    revision: 1,
  },
];
