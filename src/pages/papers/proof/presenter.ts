import type { DataOf } from '../../../api/call';
import { proofCopy as copy } from '../../../copy/papers';
import { sayFullDate } from '../../../kit/calendar/say-day';
import type { EventItem } from '../../../kit/events';

export type Proof = DataOf<'agreement.proof'>;
type Party = Proof['parties'][number];

/** 2026年11月18日 20:10, of an instant on the wire, which is Beijing time. */
export const sayFullMoment = (at: string): string => `${sayFullDate(at.slice(0, 10))} ${at.slice(11, 16)}`;

const rank = { guardian: 0, caregiver: 1 } as const;

/** Guardians first, the caregiver last: as they sign. */
export const inOrder = (parties: Proof['parties']): readonly Party[] =>
  [...parties].sort((a, b) => rank[a.party] - rank[b.party]);

/** How and when somebody signed, a sentence each; `null` while the signature is missing. */
export function signatureLines({ signedAt, method, witness }: Party): readonly string[] | null {
  if (signedAt === null) return null;
  return [
    copy.signed(sayFullMoment(signedAt)),
    ...(method === null ? [] : [copy.methods[method]]),
    ...(witness === null ? [] : [copy.witness(witness)]),
  ];
}

/** The village's marks: 已知悉 wherever nobody was there. */
export const markLines = ({ marks, village }: Proof): readonly string[] =>
  marks.map(({ mark, at }) => copy.marks[mark](village, sayFullDate(at.slice(0, 10))));

/** Where it stands and for how long. */
export function standLines({ term, inForceOn, endedOn, children, version }: Proof): readonly string[] {
  return [
    copy.term(sayFullDate(term.from), sayFullDate(term.to)),
    ...(inForceOn === null ? [] : [copy.inForce(sayFullDate(inForceOn))]),
    ...(endedOn === null ? [] : [copy.ended(sayFullDate(endedOn))]),
    copy.children(children.join('、')),
    copy.version(version),
  ];
}

/** What makes a change visible, and what this is not. */
export function behindLines({ digest, lines }: Proof): readonly string[] {
  const { behind } = copy;
  return [behind.digest(digest.slice(0, 8)), behind.lines(lines), behind.seal];
}

/** What happened, newest first. */
export const eventItems = ({ events }: Proof): readonly EventItem[] =>
  events
    .map(({ at, kind, who }, index) => ({
      key: `${at}${kind}${String(index)}`,
      on: `${Number(at.slice(5, 7))}.${Number(at.slice(8, 10))}`,
      title: copy.events.kinds[kind],
      text: `${who ?? copy.events.system}，${sayFullMoment(at)}`,
    }))
    .reverse();

/** One screen of the elder layout: one thing said, and what belongs to it. */
export type ElderScreen = {
  readonly key: string;
  readonly text: string;
  readonly lines: readonly string[];
};

/** The proof as one would tell it to somebody who sees badly. */
export function elderScreens(proof: Proof): readonly ElderScreen[] {
  const { elder } = copy;
  const { term, paper } = proof;
  return [
    {
      key: 'state',
      text: copy.states[proof.state],
      lines: [
        copy.term(sayFullDate(term.from), sayFullDate(term.to)),
        copy.children(proof.children.join('、')),
      ],
    },
    ...inOrder(proof.parties).map((party) => ({
      key: party.personId,
      text: party.signedAt === null ? elder.unsignedBy(party.name) : elder.signedBy(party.name),
      lines: signatureLines(party) ?? [],
    })),
    ...markLines(proof).map((text) => ({ key: text, text, lines: [] })),
    ...(paper === null
      ? []
      : [
          {
            key: 'paper',
            text: elder.paper,
            lines: [copy.paper.text(sayFullDate(paper.signedOn), sayFullDate(paper.filedOn))],
          },
        ]),
    { key: 'behind', text: elder.behind, lines: elder.behindLines },
  ];
}
