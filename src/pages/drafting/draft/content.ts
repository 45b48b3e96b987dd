import type { AgreementDraft } from '../../../../contracts/agreement-content';
import {
  childViews,
  departures,
  entrustmentReasons,
  hearingWays,
} from '../../../../contracts/vocabulary/agreement';
import { caregiverOf } from './content-caregiver';
import { emergenciesOf } from './emergencies-of';
import { type Form, listOf, said, wordOf, yesOf } from './form';
import type { Opened } from './question';
import type { Step } from './steps';

type Content = Partial<AgreementDraft>;
type People = Opened['people'];

const writers: Readonly<Record<Step, (form: Form, people: People) => Content>> = {
  children: childrenOf,
  departure: departureOf,
  caregiver: (form, people) => ({ caregiver: caregiverOf(form, people) }),
  views: viewsOf,
  living: livingOf,
  term: termOf,
  emergencies: (form) => ({ emergencies: emergenciesOf(form) }),
  medical: medicalOf,
  place: placeOf,
};

/** The groups of some steps as the wire wants them. Only for whole steps: of others a group may come out `undefined`. */
export function contentOf(form: Form, people: People, of: readonly Step[]): Content {
  return of.reduce<Content>((content, step) => ({ ...content, ...writers[step](form, people) }), {});
}

function childrenOf(form: Form): Content {
  const childIds = [...listOf(form, 'childIds')];
  const children = childIds.flatMap((childId) => {
    const at = (field: string): string => `children.${childId}.${field}`;
    const [health, schooling] = [said(form, at('health')), said(form, at('schooling'))];
    const boards = yesOf(form, at('boards'));
    if (health === undefined || schooling === undefined || boards === undefined) return [];
    return [{ childId, health, schooling, boards, medicine: said(form, at('medicine')) }];
  });
  return childIds.length === 0 ? {} : { childIds, children };
}

function departureOf(form: Form): Content {
  const kind = wordOf(departures, form['departure.kind']);
  const [leavingOn, decidedOn] = [said(form, 'departure.leavingOn'), said(form, 'departure.decidedOn')];
  const reason = wordOf(entrustmentReasons, form['reason.kind']);
  const unable = kind === 'both-away' ? undefined : said(form, 'departure.otherUnable');
  const note = reason === 'other' ? said(form, 'reason.note') : undefined;
  return {
    departure:
      kind === undefined || leavingOn === undefined || decidedOn === undefined
        ? undefined
        : { kind, leavingOn, decidedOn, otherUnable: unable },
    reason: reason === undefined ? undefined : { kind: reason, note },
  };
}

function viewsOf(form: Form): Content {
  const views = listOf(form, 'childIds').flatMap((childId) => {
    const at = (field: string): string => `views.${childId}.${field}`;
    const view = wordOf(childViews, form[at('view')]);
    const how = wordOf(hearingWays, form[at('how')]);
    if (view === undefined || how === undefined) return [];
    return [
      {
        childId,
        view,
        how,
        words: view === 'cannot-say-yet' ? undefined : said(form, at('words')),
        reason: view === 'cannot-say-yet' ? said(form, at('reason')) : undefined,
        explained: view === 'disagrees' ? said(form, at('explained')) : undefined,
      },
    ];
  });
  return { views };
}

function livingOf(form: Form): Content {
  const [withCaregiver, unattendedAtTimes] = [
    yesOf(form, 'living.withCaregiver'),
    yesOf(form, 'living.unattendedAtTimes'),
  ];
  if (withCaregiver === undefined || unattendedAtTimes === undefined) return {};
  return { living: { withCaregiver, unattendedAtTimes } };
}

function termOf(form: Form): Content {
  const [from, to] = [said(form, 'term.from'), said(form, 'term.to')];
  const [child, caregiver] = [said(form, 'weeklyContact.child'), said(form, 'weeklyContact.caregiver')];
  const visitsHome = said(form, 'weeklyContact.visitsHome');
  const [amount, how] = [said(form, 'money.amount'), said(form, 'money.how')];
  const contact =
    child === undefined || caregiver === undefined || visitsHome === undefined
      ? undefined
      : { child, caregiver, visitsHome };
  return {
    term: from === undefined || to === undefined ? undefined : { from, to },
    weeklyContact: contact,
    money: amount === undefined || how === undefined ? undefined : { amount, how },
  };
}

function medicalOf(form: Form): Content {
  const [scope, costs] = [said(form, 'medical.scope'), said(form, 'medical.costs')];
  return {
    medical:
      scope === undefined || costs === undefined
        ? undefined
        : { scope, costs, nearby: said(form, 'medical.nearby') },
    handover: said(form, 'handover'),
  };
}

function placeOf(form: Form): Content {
  const copies = said(form, 'copies');
  return {
    place: said(form, 'place'),
    copies: copies === undefined ? undefined : Number(copies),
    remarks: said(form, 'remarks'),
  };
}
