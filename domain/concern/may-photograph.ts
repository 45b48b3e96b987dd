import type { ConcernSituation } from '../../contracts/vocabulary/concern';

const BODY: readonly ConcernSituation[] = ['private-injury', 'under-14-sexual', 'over-14-sexual'];

/** No photographs where sexual harm is suspected: police and doctors take them (law-and-forms §4.1 ⑦). */
export const mayPhotograph = ({
  situations,
}: {
  readonly situations: readonly ConcernSituation[];
}): boolean => !situations.some((each) => BODY.includes(each));
