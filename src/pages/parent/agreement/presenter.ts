import type { DataOf } from '../../../api/call';
import { agreementCopy } from '../../../copy/agreement';
import { peopleWords } from '../../../copy/parent';
import { sayFullDate, sayRecent } from '../../../kit/calendar/say-day';
import { calledAtHome, caregiverOf, type Household } from '../family/who';

export type Agreement = DataOf<'agreement.show'>;
export type Article = Agreement['text']['articles'][number];

/** Who reads: the parent's name, and the household for what its people are called. */
export type Reader = { readonly name: string; readonly household: Household; readonly today: string };

const partyNames = ({ parties }: Agreement, which: 'guardian' | 'caregiver'): readonly string[] =>
  parties.filter(({ party }) => party === which).map(({ name }) => name);

function viewsOf({ content, children }: Agreement): readonly string[] {
  const words = agreementCopy.view;
  return content.views.map(({ childId, view, words: said, reason, explained }) => {
    const name = children.find((child) => child.childId === childId)?.name ?? '';
    const text = [
      words[view](name),
      said === undefined ? '' : words.words(said),
      reason === undefined ? '' : words.because(reason),
    ].join('');
    return explained === undefined ? `${text}。` : `${text}。${words.explained(explained)}`;
  });
}

/** Names as on paper, and what the family calls the caregiver. */
export function partiesInWords(
  agreement: Agreement,
  { household }: Reader,
): { readonly guardians: string; readonly caregiver: string; readonly called: string } {
  return {
    guardians: peopleWords.list(partyNames(agreement, 'guardian')),
    caregiver: peopleWords.list(partyNames(agreement, 'caregiver')),
    called: calledBy(agreement, household),
  };
}

/** 奶奶, where the caregiver of the agreement is the one of today. */
function calledBy(agreement: Agreement, household: Household): string {
  const caregiver = caregiverOf(household);
  const same = caregiver !== undefined && partyNames(agreement, 'caregiver').includes(caregiver.name);
  return same ? caregiver.relation : peopleWords.caregiver;
}

/** Read aloud in one's head, Chinese goes at about 300 characters a minute. */
const PER_MINUTE = 300;

/** About how long the full text takes, at least one minute. */
export function minutesToRead(articles: readonly Article[]): number {
  const length = articles.flatMap(({ clauses }) => clauses).join('').length;
  return Math.max(1, Math.round(length / PER_MINUTE));
}

export type Point = {
  readonly icon: 'people' | 'shield' | 'phone' | 'bowl' | 'home' | 'chat' | 'cross' | 'swap';
  readonly title: string;
  readonly text: string;
};

/** The agreement on one page. */
export function summaryOf(agreement: Agreement, reader: Reader): readonly Point[] {
  const { summary } = agreementCopy;
  const { called } = partiesInWords(agreement, reader);
  const { term, living } = agreement.content;
  const children = peopleWords.list(agreement.children.map(({ name }) => calledAtHome(name)));
  return [
    {
      icon: 'people',
      title: summary.who,
      text: summary.whoText(children, sayFullDate(term.from), sayFullDate(term.to)),
    },
    { icon: 'shield', title: summary.same, text: summary.sameText(called) },
    { icon: 'phone', title: summary.yours, text: summary.yoursText(called) },
    { icon: 'bowl', title: summary.theirs(called), text: summary.theirsText },
    {
      icon: 'home',
      title: summary.living,
      text: living.withCaregiver ? summary.livingTogether(called) : summary.livingApart,
    },
    { icon: 'chat', title: summary.heard, text: viewsOf(agreement).join('') },
    { icon: 'cross', title: summary.urgent, text: summary.urgentText(called) },
    { icon: 'swap', title: summary.change, text: summary.changeText },
  ];
}

export type Party = { readonly key: string; readonly text: string; readonly signed: boolean };

/** Who has signed and whose signature is missing, guardians first. */
export function partiesOf(agreement: Agreement, today: string): readonly Party[] {
  const { sign } = agreementCopy;
  const rank = { guardian: 0, caregiver: 1 } as const;
  return [...agreement.parties]
    .sort((a, b) => rank[a.party] - rank[b.party])
    .map(({ personId, name, signedAt }) => ({
      key: personId,
      signed: signedAt !== null,
      text:
        signedAt === null ? sign.waiting(name) : sign.signed(name, sayRecent(signedAt.slice(0, 10), today)),
    }));
}

export type Standing =
  /** The reader's signature is asked for. */
  | { readonly kind: 'to-sign' }
  | { readonly kind: 'as-is'; readonly tone: 'ok' | 'wait'; readonly title: string; readonly text: string };

/** Where the agreement stands for its reader. */
export function standingOf(agreement: Agreement, { name }: Reader): Standing {
  const { state } = agreementCopy;
  const mine = agreement.parties.find((each) => each.party === 'guardian' && each.name === name);
  switch (agreement.state) {
    case 'sent':
      if (mine?.signedAt === null) return { kind: 'to-sign' };
      return { kind: 'as-is', tone: 'wait', ...state['waiting-parents'] };
    case 'guardians-signed':
      return { kind: 'as-is', tone: 'wait', ...state['waiting-caregiver'] };
    case 'in-force': {
      const from = sayFullDate(agreement.inForceOn ?? agreement.content.term.from);
      const text = state['in-force'].text(from, sayFullDate(agreement.content.term.to));
      return { kind: 'as-is', tone: 'ok', title: state['in-force'].title, text };
    }
    case 'ended':
      return { kind: 'as-is', tone: 'wait', ...state.ended };
    case 'superseded':
      return { kind: 'as-is', tone: 'wait', ...state.replaced };
    case 'declined':
      return { kind: 'as-is', tone: 'wait', ...state.declined };
    case 'draft':
      return { kind: 'as-is', tone: 'wait', ...state.draft };
  }
}
