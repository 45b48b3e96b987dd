import type { DataOf } from '../../../api/call';
import { caregiverAgreementCopy as copy } from '../../../copy/caregiver-agreement';
import { sayDayOfInstant, sayFullDate } from '../../../kit/calendar/say-day';
import { nameAtHome } from '../../../copy/name-at-home';
import { listNames } from '../people/names';

export type Shown = DataOf<'agreement.show'>;

/** One screen of the agreement: one thing said, and what belongs to it line by line. */
export type Sentence = {
  readonly key: string;
  readonly text: string;
  readonly lines: readonly string[];
};

const sentence = (key: string, text: string, lines: readonly string[] = []): Sentence => ({
  key,
  text,
  lines,
});

/**
 * The agreement in the order in which one would tell it. The signed words themselves are its articles (`shown.text`),
 * one tap away on every screen.
 */
export function sentencesOf(shown: Shown): readonly Sentence[] {
  const { content, children, parties } = shown;
  const who = listNames(parties.filter(({ party }) => party === 'guardian').map(({ name }) => name));
  return [
    sentence('entrust', copy.entrust(who, listNames(children.map(({ name }) => name)))),
    sentence('reason', copy.reasons[content.reason.kind], present([content.reason.note])),
    sentence('term', copy.term(sayFullDate(content.term.from), sayFullDate(content.term.to))),
    sentence('guardian', copy.guardian),
    sentence('duties', copy.duties.title, copy.duties.lines),
    livingOf(shown),
    ...content.views.map((view) => viewOf(shown, view)),
    sentence('calls-child', copy.callsChild(content.weeklyContact.child)),
    sentence('calls-caregiver', copy.callsCaregiver(content.weeklyContact.caregiver)),
    aboutCaregiver(shown),
    sentence(
      'emergencies',
      copy.emergencies,
      content.emergencies.map(({ name, phone }) => copy.phoneOf(name, phone)),
    ),
    sentence('change', copy.change),
    sentence('signatures', copy.signatures, signaturesOf(shown)),
  ];
}

const present = (texts: readonly (string | undefined)[]): readonly string[] =>
  texts.filter((text) => text !== undefined);

function livingOf({ content }: Shown): Sentence {
  const { together, apart, alone, never } = copy.living;
  const { withCaregiver, unattendedAtTimes } = content.living;
  return sentence('living', withCaregiver ? together : apart, [unattendedAtTimes ? alone : never]);
}

function viewOf({ children }: Shown, view: Shown['content']['views'][number]): Sentence {
  const name = nameAtHome(children.find(({ childId }) => childId === view.childId)?.name ?? '');
  return sentence(
    `view:${view.childId}`,
    copy.views[view.view](name),
    present([
      view.words === undefined ? undefined : copy.childSays(view.words),
      view.reason === undefined ? undefined : copy.viewReason(view.reason),
      view.explained === undefined ? undefined : copy.explained(view.explained),
    ]),
  );
}

function aboutCaregiver({ content }: Shown): Sentence {
  const { factors, verifiedHow, ownIncome, bars, fullCivilCapacity } = content.caregiver;
  const { character, family, health, bond } = factors;
  // A sent agreement has passed the screen; if it ever had not, this sentence must not say that it has.
  const fit = bars.length === 0 && (fullCivilCapacity || ownIncome?.checkedByDirector === true);
  return sentence('about-you', copy.aboutYou, [
    ...[character, family, health, bond].map((factor) => `${factor}。`),
    ...(fit ? [copy.fit] : []),
    ...(ownIncome?.stated === true ? [copy.ownIncome] : []),
    copy.verified(verifiedHow),
  ]);
}

function signaturesOf({ parties }: Shown): readonly string[] {
  return parties.map(({ name, signedAt }) =>
    signedAt === null ? copy.unsigned(name) : copy.signedBy(name, sayDayOfInstant(signedAt)),
  );
}
