import { type RiskColour, riskColours } from '../../contracts/vocabulary/assessment';

/** 0 is the most worrying. */
const placeOf = (colour: RiskColour): number => riskColours.indexOf(colour);

/** The more worrying of some colours; null where there is none. */
export const worstOf = (colours: readonly (RiskColour | null)[]): RiskColour | null =>
  colours.reduce<RiskColour | null>(
    (worst, colour) =>
      colour !== null && (worst === null || placeOf(colour) < placeOf(worst)) ? colour : worst,
    null,
  );

/** Whether `colour` is calmer than `than`: going there is going down. */
export const isBelow = (colour: RiskColour, than: RiskColour | null): boolean =>
  than !== null && placeOf(colour) > placeOf(than);
