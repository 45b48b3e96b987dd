import { demoId } from '../../../local/demo/demo-id';
import {
  DIRECTOR,
  GIRL,
  GRANDFATHER,
  heard,
  HER_TEACHER,
  MOTHER,
  type OperationCase,
  TODAY,
  type Told,
  ZHENG,
} from './operation-case';

const SUPERVISOR = 'supervisor-1';
const content = Buffer.from([0xff, 0xf3, 1, 2, 3, 4]).toString('base64');
const letter = (told: Told) => ({ letterId: heard(told, 'voiceLetter.begin', 'letterId') });
const talk = (told: Told) => ({ talkId: heard(told, 'talk.ask', 'talkId') });
const word = (told: Told) => ({ wordId: heard(told, 'mentorWord.leave', 'wordId') });

const ask: OperationCase = {
  op: 'talk.ask',
  as: MOTHER,
  input: () => ({ householdId: ZHENG }),
  once: `select count(*) from talk_request where state in ('asked', 'accepted')`,
};

/** What a family says to each other, and to whom it turns. */
export const familyVoiceCases: readonly OperationCase[] = [
  {
    op: 'voiceLetter.begin',
    as: GRANDFATHER,
    input: () => ({ householdId: ZHENG, act: demoId('va', 'walls-letter'), seconds: 20 }),
    once: 'select count(*) from voice_letter',
  },
  {
    op: 'voiceLetter.send',
    as: GRANDFATHER,
    input: (told) => ({ ...letter(told), content }),
    once: `select count(*) from voice_letter where state = 'sent'`,
  },
  { op: 'voiceLetter.list', as: MOTHER, open: 'lists', input: () => ({}) },
  { op: 'voiceLetter.open', as: MOTHER, input: letter },
  { op: 'voiceLetter.hear', as: MOTHER, input: letter, once: 'select count(*) from voice_letter_heard' },
  { op: 'voiceLetter.remove', as: MOTHER, input: letter },
  { op: 'mentorWord.leave', as: DIRECTOR, input: () => ({ childId: GIRL, words: '院里的花是她浇的' }) },
  { op: 'mentorWord.takeBack', as: DIRECTOR, input: word },
  { op: 'mentorWord.leave', as: HER_TEACHER, input: () => ({ childId: GIRL, words: '朗读的声音真好听' }) },
  {
    op: 'supportContact.set',
    as: 'county',
    input: () => ({
      region: '990100001',
      kind: 'hospital',
      name: '柳河镇卫生院',
      phone: '0990-5550101',
      source: '县卫健局名单',
    }),
    once: 'select count(*) from support_contact',
  },
  { op: 'supportContact.list', as: 'county', input: () => ({}), open: 'lists' },
  ask,
  { op: 'talk.withdraw', as: MOTHER, input: talk },
  ask,
  { op: 'talk.show', as: MOTHER, open: 'lists', input: () => ({}) },
  { op: 'talk.list', as: SUPERVISOR, open: 'lists', input: () => ({}) },
  {
    op: 'talk.accept',
    as: SUPERVISOR,
    input: talk,
    once: `select count(*) from talk_request where state = 'accepted'`,
  },
  {
    op: 'talk.follow',
    as: SUPERVISOR,
    input: (told) => ({ ...talk(told), on: TODAY, agreed: '下周再打一次' }),
  },
  {
    op: 'talk.close',
    as: SUPERVISOR,
    input: talk,
    once: `select count(*) from talk_request where state = 'closed'`,
  },
];
