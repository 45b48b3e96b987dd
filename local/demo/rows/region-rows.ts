import { COUNTY, townships } from '../demo-county';
import type { Row } from './moment';

/** The county, its townships and their villages; a village lives under its township's plan. */
export const regionRows = (): readonly Row[] => [
  { code: COUNTY.code, name: COUNTY.name, level: 'county', parent: null, pack: 'national' },
  ...townships.flatMap(({ code, name, pack, villages }) => [
    { code, name, level: 'township', parent: COUNTY.code, pack },
    ...villages.map((village) => ({
      code: village.code,
      name: village.name,
      level: 'village',
      parent: code,
      pack,
    })),
  ]),
];
