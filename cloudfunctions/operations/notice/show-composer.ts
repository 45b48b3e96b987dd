import type { showComposer } from '../../../contracts/notice-compose';
import { noticeTopics } from '../../../contracts/vocabulary/topic';
import { formatDay } from '../../../domain/calendar/calendar-day';
import { allow, refuse } from '../../../domain/decision';
import { type OwnSchool, ownPlaces } from '../../../domain/notice/own-places';
import { ownCounty } from '../../evidence/own-county';
import type { Handler } from '../../handler';
import { type ComposerPlaces, findComposerPlaces } from '../../stores/notices/find-composer-places';
import { findTopicTexts } from '../../stores/notices/find-topic-texts';

/** `notice.composer`: what a sender can choose from; names of places and schools, and nobody's data. */
export const handleShowComposer: Handler<typeof showComposer> = async (
  _input,
  { tx, actor, today, roles },
) => {
  const own = ownPlaces(actor, roles);
  if (own === null) return refuse('access.denied');
  const { places, schools } = await findComposerPlaces(tx, own.regions);
  const topics = await findTopicTexts(tx, { county: ownCounty(actor) });
  return allow({
    today: formatDay(today),
    role: own.role,
    places: own.role === 'teacher' ? places.filter(({ code }) => own.regions.includes(code)) : [...places],
    schools: own.role === 'teacher' ? taughtAt(own.schools, schools) : schools.map(wholly),
    topics: noticeTopics.flatMap((name) =>
      topics
        .filter(({ topic }) => topic === name)
        .map(({ texts: { title, brief, questions } }) => ({
          topic: name,
          title,
          brief,
          hasQuestion: questions.length > 0,
        })),
    ),
  });
};

const wholly = ({ school, classes }: ComposerPlaces['schools'][number]) => ({
  school,
  classes: [...classes],
  whole: true,
});

/** The own schools: all classes of it for its contact person, the own ones for a class teacher. */
const taughtAt = (own: readonly OwnSchool[], found: ComposerPlaces['schools']) =>
  own.map(({ school, classes }) => ({
    school,
    classes: [...(classes ?? found.find((known) => known.school === school)?.classes ?? [])],
    whole: classes === null,
  }));
