import type { CalendarDay } from '../calendar/calendar-day';
import type { Assessment, HelpLine } from './risk-facts';
import type { RiskColour } from '../../contracts/vocabulary/assessment';
import type { ChildFact } from '../../contracts/vocabulary/child';

/** What was found out about a child's risk, and what is done about it. */
export type RiskChange =
  | {
      readonly kind: 'assessment';
      readonly record: Assessment;
      readonly dimensions: Readonly<Record<string, RiskColour>>;
      /** The colour that holds with it: the second wall compares with it. */
      readonly holds: RiskColour;
      readonly reason: string | null;
      /** The one before, where it still waited for the supervisor. */
      readonly supersedes: string | null;
    }
  | {
      readonly kind: 'assessment-decided';
      readonly record: Pick<Assessment, 'id' | 'childId' | 'decidedOn'> & {
        readonly state: 'confirmed' | 'refused';
      };
      readonly holds: RiskColour;
      readonly reason: string | null;
      readonly by: string;
    }
  | { readonly kind: 'key-fact'; readonly record: DatedFact; readonly note: string; readonly by: string }
  | {
      readonly kind: 'key-fact-ended';
      readonly record: DatedFact;
      readonly to: CalendarDay;
      readonly note: string;
      readonly by: string;
    }
  /** A further version of a plan: new lines beside those that stay; the others are superseded. */
  | {
      readonly kind: 'help-plan';
      readonly record: { readonly id: string; readonly childId: string; readonly revision: number };
      readonly lines: readonly HelpLine[];
      readonly added: readonly HelpLine[];
      readonly superseded: readonly string[];
      readonly on: CalendarDay;
      readonly by: string;
    }
  | {
      readonly kind: 'help-plan-result';
      /** The line's id. */
      readonly record: { readonly id: string; readonly childId: string };
      readonly planId: string;
      readonly on: CalendarDay;
      readonly result: string;
      readonly by: string;
    }
  | {
      readonly kind: 'help-plan-closed';
      readonly record: { readonly id: string; readonly childId: string };
      readonly result: string;
      readonly on: CalendarDay;
      readonly by: string;
    };

/** A key fact of a child; its id is made of the three that name it. */
export type DatedFact = {
  readonly id: string;
  readonly childId: string;
  readonly fact: ChildFact;
  readonly from: CalendarDay;
};
