import {
  lettersForCaregiver,
  lettersForParent,
  noLetters,
  noRequests,
  talkAccepted,
  talkAsked,
  talkFollowed,
  talkNobodyNear,
  talkOpen,
  talkRequests,
} from './fixtures/letters';
import { type Look, says, unanswered } from './look';

const parentAt = { page: 'voiceLetters', roles: ['guardian'], values: { as: 'guardian' } } as const;
const elderAt = { page: 'voiceLetters', roles: ['caregiver'], values: { as: 'caregiver' } } as const;

const lettersPage: readonly Look[] = [
  { ...parentAt, state: 'full', answers: says('voiceLetter.list', lettersForParent), shows: '奶奶说的' },
  { ...parentAt, state: 'empty', answers: says('voiceLetter.list', noLetters), shows: '还没有留过话' },
  {
    ...parentAt,
    state: 'remove',
    answers: says('voiceLetter.list', lettersForParent),
    steps: ['删掉'],
    shows: '删了就没有了',
  },
  {
    ...parentAt,
    state: 'cannot-play',
    answers: {
      ...says('voiceLetter.list', lettersForParent),
      'voiceLetter.open': { refusal: 'attachment.unavailable' },
    },
    steps: ['听一听（23 秒）'],
    shows: '这会儿放不出来',
  },
  ...unanswered(parentAt),
  {
    ...elderAt,
    state: 'caregiver',
    answers: says('voiceLetter.list', lettersForCaregiver),
    shows: '妈妈说的',
  },
  {
    ...elderAt,
    state: 'caregiver-empty',
    answers: says('voiceLetter.list', noLetters),
    shows: '还没有留过话',
  },
];

const talkAt = { page: 'talk', roles: ['guardian'], values: { as: 'guardian' } } as const;
const elderTalk = { page: 'talk', roles: ['caregiver'], values: { as: 'caregiver' } } as const;

const talkPage: readonly Look[] = [
  { ...talkAt, state: 'full', answers: says('talk.show', talkOpen), shows: '请他联系我' },
  { ...talkAt, state: 'empty', answers: says('talk.show', talkNobodyNear), shows: '还没有登记附近' },
  { ...talkAt, state: 'asked', answers: says('talk.show', talkAsked), shows: '不用联系了' },
  { ...talkAt, state: 'accepted', answers: says('talk.show', talkAccepted), shows: '陶静' },
  { ...talkAt, state: 'followed', answers: says('talk.show', talkFollowed), shows: '今天聊过了' },
  ...unanswered(talkAt),
  { ...elderTalk, state: 'caregiver', answers: says('talk.show', talkAsked), shows: '不用联系了' },
];

const requestsAt = { page: 'supervisor.talks', roles: ['supervisor'] } as const;

const requestsPage: readonly Look[] = [
  { ...requestsAt, state: 'full', answers: says('talk.list', talkRequests), shows: '我来联系' },
  { ...requestsAt, state: 'empty', answers: says('talk.list', noRequests), shows: '现在没有人在等' },
  ...unanswered(requestsAt),
];

export const voiceLetterLooks: readonly Look[] = [...lettersPage, ...talkPage, ...requestsPage];
