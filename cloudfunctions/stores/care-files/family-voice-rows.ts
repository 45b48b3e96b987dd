import { formatDay } from '../../../domain/calendar/calendar-day';
import { encryptField } from '../../platform/field-encryption';
import type { TableWrite } from '../write-rows';
import type { CareRecord } from '../../../domain/care-file/records';
import type { Placed } from './placed-record';

type Of = <Kind extends CareRecord['kind']>(kind: Kind) => readonly Placed<Kind>[];

/** What a family says to each other, and to whom it turns. */
export const familyVoiceWrites = (of: Of, at: string): readonly TableWrite[] => [
  ...letterWrites(of, at),
  ...wordWrites(of, at),
  ...talkWrites(of, at),
];

const letterWrites = (of: Of, at: string): readonly TableWrite[] => [
  {
    table: 'voice_letter',
    insert: of('letter-begun').map(({ household_id, record: r }) => ({
      id: r.id,
      household_id,
      by_person: r.personId,
      side: r.side,
      act: r.act,
      state: 'begun',
      seconds: r.seconds,
      begun_on: formatDay(r.begunOn),
      begun_at: at,
      file_gone: false,
    })),
  },
  {
    table: 'voice_letter',
    key: ['id'],
    update: of('letter-sent').map(({ id, fileId, bytes, sha256, keepUntil }) => ({
      ...{ id, state: 'sent', file_id: fileId, bytes, sha256 },
      ...{ keep_until: formatDay(keepUntil), sent_at: at },
    })),
  },
  {
    table: 'voice_letter_heard',
    conflict: 'nothing',
    insert: of('letter-heard').map(({ household_id, id, personId }) => ({
      ...{ letter_id: id, person_id: personId, household_id, heard_at: at },
    })),
  },
  {
    // What was said is erased with its place and its digest; that there was something stays.
    table: 'voice_letter',
    key: ['id'],
    update: of('letter-ended').map(({ id, state, by, fileGone }) => ({
      ...{ id, state, file_id: null, bytes: null, sha256: null },
      ...{ ended_at: at, ended_by: by, file_gone: fileGone },
    })),
  },
];

const wordWrites = (of: Of, at: string): readonly TableWrite[] => [
  {
    table: 'mentor_word',
    insert: of('mentor-word-left').map(({ household_id, record: r, childId, as, name, words, on }) => ({
      ...{ id: r.id, household_id, child_id: childId, by_person: r.personId, by_name: name, by_role: as },
      ...{ words, said_on: formatDay(on), said_at: at, withdrawn: false },
    })),
  },
  {
    table: 'mentor_word',
    key: ['id'],
    update: of('mentor-word-withdrawn').map(({ id }) => ({ id, withdrawn: true, withdrawn_at: at })),
  },
];

const talkWrites = (of: Of, at: string): readonly TableWrite[] => {
  const turned = of('talk-turned');
  const turn = (state: string) => turned.filter((each) => each.state === state);
  return [
    {
      table: 'talk_request',
      insert: of('talk-asked').map(({ household_id, village_code, record: r, side, name }) => ({
        ...{ id: r.id, household_id, village_code, asked_by: r.personId, asker: name, side },
        ...{ state: r.state, asked_on: formatDay(r.askedOn), asked_at: at },
      })),
    },
    {
      table: 'talk_request',
      key: ['id'],
      update: turn('accepted').map(({ id, by, name, on }) => ({
        ...{ id, state: 'accepted', accepted_by: by, accepted_name: name, accepted_on: formatDay(on) },
      })),
    },
    {
      table: 'talk_request',
      key: ['id'],
      update: turn('followed').map(({ id, on, agreed }) => ({
        ...{ id, state: 'followed', followed_on: formatDay(on) },
        agreed_cipher: agreed === null ? null : encryptField('talk.agreed', agreed),
      })),
    },
    {
      table: 'talk_request',
      key: ['id'],
      update: [...turn('closed'), ...turn('withdrawn')].map(({ id, state, on }) => ({
        ...{ id, state, ended_on: formatDay(on) },
      })),
    },
  ];
};
