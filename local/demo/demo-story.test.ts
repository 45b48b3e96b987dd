import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { agreementContent } from '../../contracts/agreement-content';
import type { KeyFact } from '../../contracts/vocabulary/child';
import { childId } from '../../contracts/vocabulary/values';
import { canonicalText } from '../../domain/agreement/canonical-text';
import { checkViews } from '../../domain/agreement/check-views';
import { decideDraft } from '../../domain/agreement/decide-draft';
import { addDays, dayFrom } from '../../domain/calendar/calendar-day';
import { parseWeek, weekOf } from '../../domain/calendar/iso-week';
import type { CareFile, Contact } from '../../domain/care-file/care-file';
import type { Agreement } from '../../domain/care-file/agreement-facts';
import { rulesFor } from '../../domain/policy/rules';
import { deriveTasks } from '../../domain/task/derive-tasks';
import { isWeekOwed, keptBy, linesOwed } from '../../domain/task/types/weekly-contact';
import { type Place, places } from './demo-county';
import { demoId } from './demo-id';
import { demoRows } from './demo-rows';
import { agreements } from './rows/agreements';
import { nothingYet } from '../../test/builders/nothing-yet';
import { openedOn } from './rows/moment';

process.env['FIELD_KEYS'] = `test:${Buffer.alloc(32, 7).toString('base64')}`;

const TODAY = dayFrom('2026-11-18');
const NOW = '2026-11-18T09:00:00+08:00';
const rows = demoRows({ today: TODAY, now: new Date(NOW) });

type Values = Readonly<Record<string, string>>;
const rowsOf = (table: string, place: Place): readonly Values[] =>
  (rows[table] ?? []).filter(
    (row) => row['household_id'] === demoId('hh', place.home.key),
  ) as readonly Values[];
const dayOr = (text: string | null | undefined) => (text == null ? null : dayFrom(text));

const weekFrom = (text = '') => parseWeek(text) ?? weekOf(TODAY);
/** What a call and a visit have in common. */
const metOn = (row: Values) => ({
  id: row['id'] ?? '',
  childId: row['child_id'] ?? '',
  directorId: row['director_id'] ?? '',
  happenedOn: dayFrom(row['happened_on'] ?? ''),
  enteredAt: row['entered_at'] ?? '',
  withdrawn: false,
});

const agreementsOf = (place: Place): readonly Agreement[] =>
  agreements
    .filter((agreement) => agreement.place === place)
    .map(({ id, content, digest, inForceOn, parties, signings }) => ({
      id,
      version: 1,
      state: inForceOn === null ? 'sent' : 'in-force',
      content,
      digest,
      sentOn: null,
      termFrom: dayFrom(content.term.from),
      termTo: dayFrom(content.term.to),
      inForceOn,
      endedOn: null,
      endedWhy: null,
      declined: null,
      renews: null,
      findingId: null,
      signedWith: 'own',
      flows: [],
      paperFiledOn: null,
      receipts:
        inForceOn === null
          ? []
          : (['school', 'village'] as const).map((target) => ({ target, on: addDays(inForceOn, 2) })),
      childIds: content.childIds,
      parties: parties.map(({ key, party }) => ({ personId: demoId('pe', key), party })),
      signatures: signings.map(({ key, method }) => ({ version: 1, personId: demoId('pe', key), method })),
      marks: [],
      readings: [],
      trailSeq: 0,
      trailHead: '',
    }));

const contactsOf = (place: Place): readonly Contact[] =>
  rowsOf('contact', place).map((row) => ({
    ...(row as unknown as Contact),
    childId: row['child_id'] ?? '',
    week: weekFrom(row['week']),
    sourcePerson: row['source_person'] ?? '',
    happenedOn: dayOr(row['happened_on']),
    topics: [],
  }));

/** The household as the nightly pass would load it. */
const careFileOf = (place: Place): CareFile => {
  const { home, village, township } = place;
  const span = (row: Values) => ({ from: dayFrom(row['from_on'] ?? ''), to: null });
  const person = (key: string) => demoId('pe', key);
  const linked = { from: openedOn(home), to: null };
  return {
    householdId: demoId('hh', home.key),
    villageCode: village.code,
    villageName: village.name,
    label: home.label,
    pack: township.pack,
    overrides: [],
    children: rowsOf('child', place).map((row) => ({
      id: row['id'] ?? '',
      name: row['name'] ?? '',
      birthOn: dayFrom(row['birth_on'] ?? ''),
      registeredCode: row['registered_code'] ?? '',
      specialCare: Boolean(row['special_care']),
      ...{ school: null, className: null },
      openedOn: dayFrom(row['opened_on'] ?? ''),
      reviewedOn: dayOr(row['reviewed_on']),
      nextReviewOn: dayOr(row['next_review_on']),
      rev: 0,
      auditSeq: 0,
      auditHead: '',
      categories: rowsOf('child_category', place)
        .filter((each) => each['child_id'] === row['id'])
        .map((each) => ({ ...span(each), category: each['category'] as 'left-behind' | 'in-difficulty' })),
      keyFacts: rowsOf('child_fact', place)
        .filter((each) => each['child_id'] === row['id'])
        .map((each) => ({ ...span(each), fact: each['fact'] as KeyFact })),
    })),
    guardians: home.guardians.map(({ key, name, kinship, away }) => ({
      ...linked,
      ...{ personId: person(key), name, kinship, awayFrom: dayOr(away?.since), awayTo: null, homeStays: [] },
    })),
    caregivers: [home.caregiver ?? []].flat().map(({ key, name, relation, born }) => ({
      ...linked,
      ...{ personId: person(key), name, relation, birthOn: dayFrom(born) },
    })),
    agreements: agreementsOf(place),
    contacts: contactsOf(place),
    directorContacts: rowsOf('director_contact', place).map((row) => ({
      ...metOn(row),
      ...{ spokeWith: row['spoke_with'] as unknown as ['child'], outcome: row['outcome'] as 'reached' },
    })),
    visits: rowsOf('visit', place).map((row) => ({ ...metOn(row), sawChild: true })),
    ...nothingYet,
  };
};

const files = places.map((place) => ({
  place,
  file: careFileOf(place),
  rules: rulesFor(place.township.pack, []),
}));

/** The children whose tasks a pass on this day would open, by kind. */
const tasksOpenedOn = (day: string): Readonly<Record<string, string>> => {
  const opened: Record<string, string> = {};
  for (const { file, rules } of files) {
    for (const change of deriveTasks(file, rules, dayFrom(day)).changes) {
      if (change.event !== 'opened') continue;
      const name = file.children.find(({ id }) => id === change.childId)?.name ?? '';
      opened[change.kind] = opened[change.kind] === undefined ? name : `${opened[change.kind] ?? ''} ${name}`;
    }
  }
  return opened;
};

describe('the agreements of the demo county', () => {
  it.each(agreements.map((agreement) => [agreement.place.home.label, agreement] as const))(
    'the one of %s could have been written, sent and signed in the product',
    (_, { id, content, text: written, digest, draftedOn, sentOn, signings, parties, inForceOn, place }) => {
      expect(agreementContent.parse(content)).toEqual(content);
      const found = files.find((each) => each.place === place);
      if (found === undefined) throw new Error('no file');
      const file = { ...found.file, agreements: [] };
      const occasion = { today: draftedOn, now: NOW, actor: 'pe', newId: () => id };
      const drafted = decideDraft(file, { content, agreementId: null, rules: found.rules }, occasion);
      expect(drafted).toMatchObject({ ok: true, value: { answer: { missing: [] } } });
      expect(checkViews(file, content, signings.at(-1)?.day ?? TODAY).ok).toBe(true);
      const text = canonicalText({ agreementId: id, version: 1, content, text: written });
      expect(digest).toBe(createHash('sha256').update(text).digest('hex'));
      const days = [
        draftedOn,
        sentOn,
        ...signings
          .filter(({ party }) => party === 'guardian')
          .map(({ day }) => day)
          .sort((a, b) => a - b),
        inForceOn ?? TODAY,
      ];
      expect(days).toEqual([...days].sort((a, b) => a - b));
      expect(signings.map(({ key }) => key)).toEqual(inForceOn === null ? [] : parties.map(({ key }) => key));
      expect(inForceOn ?? sentOn).toBeLessThan(TODAY);
    },
  );

  it('follow the pack that held on the day of the draft', () => {
    expect(rows['agreement']?.find((row) => row['pack_version'] === 'putuo@2024-03-27')).toBeDefined();
  });
});

describe('the weeks of the demo county', () => {
  it('were owed wherever they were confirmed, and confirmed by one person once', () => {
    for (const { file } of files) {
      for (const { childId: id, week, line } of file.contacts) {
        const child = file.children.find((each) => each.id === id);
        expect(childId.safeParse(id).success && child !== undefined && isWeekOwed(file, child, week)).toBe(
          true,
        );
        expect(linesOwed(file, week)).toContain(line);
      }
    }
    const ids = rows['contact']?.map((row) => row['id']);
    expect(ids).toEqual([...new Set(ids)]);
  });

  const unkept = (week: string): readonly string[] =>
    files.flatMap(({ file }) =>
      file.children.flatMap((child) => {
        const asked = parseWeek(week);
        if (asked === null || !isWeekOwed(file, child, asked)) return [];
        return linesOwed(file, asked).some((line) => keptBy(file, child.id, { week: asked, line }) === null)
          ? [child.name]
          : [];
      }),
    );

  it('are complete until three weeks ago, then three children miss a line, then nine', () => {
    expect(unkept('2026-W36')).toEqual([]);
    expect(unkept('2026-W44')).toEqual([]);
    expect(unkept('2026-W45')).toEqual(['葛书豪', '侯俊熙', '赵一诺']);
    expect(unkept('2026-W46')).toHaveLength(9);
  });

  it('rest mostly on the parents’ own word, some on the caregiver’s, a few on the director’s', () => {
    const by = (source: string) => (rows['contact'] ?? []).filter((row) => row['source'] === source).length;
    const all = rows['contact']?.length ?? 0;
    expect(by('guardian') / all).toBeGreaterThan(0.6);
    expect(by('caregiver')).toBeGreaterThan(by('director') / 2);
    expect(by('director') / all).toBeLessThan(0.2);
  });

  it('hear nothing from the parent who never answers', () => {
    const silent = demoId('pe', 'parent-silent');
    expect(rows['contact']?.filter((row) => row['source_person'] === silent)).toEqual([]);
  });

  it('are confirmed early by some families in the week that is running', () => {
    const early = new Set(
      rows['contact']?.filter((row) => row['week'] === '2026-W47').map((row) => row['household_id']),
    );
    expect(early.size).toBe(6);
  });

  it('are counted as they were kept', () => {
    const counted = rows['coverage_count']?.filter((row) => row['measure'] === 'contact.child');
    const lines = rows['contact']?.filter((row) => row['line'] === 'child');
    expect(counted?.reduce((sum, row) => sum + Number(row['n']), 0)).toBe(lines?.length);
    const covered = rows['coverage_count']?.filter((row) => row['measure'] === 'agreement.in-force');
    expect(covered?.reduce((sum, row) => sum + Number(row['n']), 0)).toBe(49);
  });
});

describe('the first morning of the demo county', () => {
  it('opens few tasks, and more come within the week', () => {
    expect(tasksOpenedOn('2026-11-18')).toEqual({
      'weekly-contact': '葛书豪 傅欣悦 宋一鸣 侯俊熙 尹诗涵 戴子悦 赵一诺 何子墨 冯浩然',
      'director-contact': '葛书豪 刘思远 冯浩然',
      'duty-split': '卫星宇',
      'duty-split-registered': '卫星宇',
      'home-visit': '童嘉懿 童嘉树 黄天佑 黄天宁 宋一鸣 戴子谦 戴子悦 王小雨 王小川',
      'agreement-unsigned': '袁可儿',
    });
    const inAWeek = tasksOpenedOn('2026-11-25');
    expect(inAWeek['director-contact']?.split(' ').length).toBeGreaterThan(5);
    expect(inAWeek['agreement-unsigned']).toBe('俞子琪 袁可儿 曾乐瑶');
  });
});
