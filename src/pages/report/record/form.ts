import type {
  ConcernCourse,
  ConcernOffice,
  ConcernSituation,
} from '../../../../contracts/vocabulary/concern';
import type { InputFor } from '../../../api/call';
import { reportCopy } from '../../../copy/report';
import type { Day } from '../../../kit/calendar/days';
import type { About } from '../about';

/** What is on the form; kept on the phone until it is sent. */
export type ReportForm = {
  readonly childIds: readonly string[];
  readonly course: ConcernCourse;
  readonly situations: readonly ConcernSituation[];
  readonly foundOn: Day | undefined;
  /** `HH:mm`, from 就是刚才. */
  readonly foundAt: string | undefined;
  readonly told: readonly { readonly office: ConcernOffice; readonly on: Day; readonly at: string }[];
  readonly receipt: string;
  readonly words: string;
  readonly suspects: readonly string[];
  readonly suspectWords: string;
  readonly tell: readonly string[];
};

export function emptyForm({ children, today }: About, course: ConcernCourse = 'report'): ReportForm {
  const [only] = children;
  return {
    childIds: children.length === 1 && only !== undefined ? [only.childId] : [],
    course,
    situations: [],
    foundOn: today,
    foundAt: undefined,
    told: [],
    receipt: '',
    words: '',
    suspects: [],
    suspectWords: '',
    tell: [],
  };
}

/** Only harm is sorted further; the other kinds say by themselves what they are. */
export const asksSituation = ({ course }: Pick<ReportForm, 'course'>): boolean => course === 'report';

/** What still has to be chosen, in the words of the form. */
export function missingOf(form: ReportForm): readonly string[] {
  const { needs } = reportCopy;
  return [
    ...(form.childIds.length === 0 ? [needs.childIds] : []),
    ...(asksSituation(form) && form.situations.length === 0 ? [needs.situations] : []),
    ...(form.foundOn === undefined ? [needs.foundOn] : []),
  ];
}

const filled = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

/** What is sent; undefined while something is missing. Who may have done it is told nothing, whatever was tapped before. */
export function inputOf(householdId: string, form: ReportForm): InputFor<'concern.open'> | undefined {
  const { foundOn, foundAt, suspects } = form;
  if (foundOn === undefined || missingOf(form).length > 0) return undefined;
  const words = filled(form.words);
  const receipt = filled(form.receipt);
  const suspectWords = filled(form.suspectWords);
  return {
    householdId,
    childIds: [...form.childIds],
    course: form.course,
    situations: asksSituation(form) ? [...form.situations] : [],
    foundOn,
    told: form.told.map((each) => ({ ...each })),
    suspects: [...suspects],
    tell: form.tell.filter((id) => !suspects.includes(id)),
    ...(foundAt === undefined ? {} : { foundAt }),
    ...(words === undefined ? {} : { words }),
    ...(receipt === undefined ? {} : { receipt }),
    ...(suspectWords === undefined ? {} : { suspectWords }),
  };
}

/** A tap on an office keeps the moment of the tap; a further one takes it away. */
export function withTold(
  told: ReportForm['told'],
  chosen: readonly ConcernOffice[],
  now: { readonly on: Day; readonly at: string },
): ReportForm['told'] {
  return chosen.map((office) => told.find((each) => each.office === office) ?? { office, ...now });
}

const familyHelps: readonly ConcernSituation[] = ['missing', 'accident-or-assault', 'abnormal-harm'];

/** What the form proposes about telling the family; the same rule as the functions'. */
export const proposesTelling = ({ course, situations }: Pick<ReportForm, 'course' | 'situations'>): boolean =>
  course === 'report' && situations.length > 0 && situations.every((each) => familyHelps.includes(each));
