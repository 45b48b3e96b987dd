import type { PushTemplate } from '../../../contracts/vocabulary/topic';
import type { DataOf } from '../../api/call';
import type { PhoneRole } from '../../api/roles';
import type { RouteName } from '../../api/routes';
import { mineCopy } from '../../copy/mine';
import { remindersCopy } from '../../copy/reminders';
import { roleCopy } from '../../copy/role';
import type { IconName } from '../../kit/icon/icon-name';

export type MineRow = {
  readonly route: RouteName;
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
};

export type Mine = {
  readonly name: string;
  readonly role: string;
  /** Only a guardian has a family to look after from here; a caregiver's first page has everything. */
  readonly family: readonly MineRow[];
  readonly settings: readonly MineRow[];
  readonly reminders: { readonly text: string; readonly tone: 'ok' | 'need' };
  /** What the popup asks for in this role. */
  readonly templates: readonly PushTemplate[];
};

const templatesOf = {
  guardian: ['contact-reminder', 'notice', 'agreement'],
  caregiver: ['notice', 'agreement'],
  director: ['director-digest'],
  supervisor: ['director-digest'],
  county: ['director-digest'],
  teacher: ['director-digest'],
} as const satisfies Record<PhoneRole, readonly PushTemplate[]>;

function row(
  route: RouteName,
  icon: IconName,
  copy: { readonly title: string; readonly text: string },
): MineRow {
  return { route, icon, title: copy.title, text: copy.text };
}

function settingsOf(role: PhoneRole, roles: readonly PhoneRole[]): readonly MineRow[] {
  const title = roleCopy.roles[role].title;
  const swap = { title: mineCopy.switchRole.title, text: mineCopy.switchRole.text(title) };
  return [
    ...(roles.length > 1 ? [row('role', 'swap', swap)] : []),
    row('consent', 'shield', mineCopy.consent),
    row('papers.verify', 'search', mineCopy.verify),
    row('feedback', 'chat', mineCopy.feedback),
    row('bind', 'plus', mineCopy.bind),
  ];
}

/** What the settings page offers somebody in this role. */
export function mineOf(home: DataOf<'home.show'>, role: PhoneRole, roles: readonly PhoneRole[]): Mine {
  const left = home.remindersLeft ?? 0;
  return {
    name: home.name,
    role: roleCopy.roles[role].title,
    family:
      role === 'guardian'
        ? [
            row('parent.children', 'heart', mineCopy.children),
            row('parent.agreement', 'doc', mineCopy.agreement),
            row('parent.endCare', 'swap', mineCopy.endCare),
          ]
        : [],
    settings: settingsOf(role, roles),
    reminders:
      left > 0 ? { text: remindersCopy.left(left), tone: 'ok' } : { text: remindersCopy.none, tone: 'need' },
    templates: templatesOf[role],
  };
}
