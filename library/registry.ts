import type { NoticeTopic } from '../contracts/vocabulary/topic';
import type { LibraryTopic } from './library-topic';
import { bullying } from './topics/bullying';
import { drowning } from './topics/drowning';
import { fireElectricity } from './topics/fire-electricity';
import { floodStorm } from './topics/flood-storm';
import { fraudAbduction } from './topics/fraud-abduction';
import { jobsAtHome } from './topics/jobs-at-home';
import { law } from './topics/law';
import { mentalHealth } from './topics/mental-health';
import { onlineAddiction } from './topics/online-addiction';
import { sexualAbuse } from './topics/sexual-abuse';
import { suicideSigns } from './topics/suicide-signs';
import { traffic } from './topics/traffic';
import { unsuitablePlaces } from './topics/unsuitable-places';
import { welfare } from './topics/welfare';

/** Our own texts of every safety topic. Loaded into the database with the migrations; no bundle carries them. */
export const library: Readonly<Record<NoticeTopic, LibraryTopic>> = {
  drowning,
  bullying,
  'online-addiction': onlineAddiction,
  'sexual-abuse': sexualAbuse,
  traffic,
  'fire-electricity': fireElectricity,
  'fraud-abduction': fraudAbduction,
  'flood-storm': floodStorm,
  'suicide-signs': suicideSigns,
  'unsuitable-places': unsuitablePlaces,
  'mental-health': mentalHealth,
  law,
  'jobs-at-home': jobsAtHome,
  welfare,
};
