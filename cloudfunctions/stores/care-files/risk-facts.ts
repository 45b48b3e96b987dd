import { sql } from 'kysely';

/** Every assessment of the household's children; a family's own load finds none. */
export const assessmentFacts = sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'revision', x.revision,
           'instrumentId', x.instrument_id, 'answers', x.answers, 'computed', x.computed, 'colour', x.colour, 'state', x.state,
           'assessedOn', x.assessed_on, 'assessedBy', x.assessed_by, 'decidedOn', x.decided_on) order by x.child_id, x.revision)
         from assessment x where x.household_id = h.id) as assessments`;

/** Help plans with the lines of their current version. */
export const helpPlanFacts = sql`(select jsonb_agg(jsonb_build_object('id', x.id, 'childId', x.child_id, 'revision', x.revision, 'state', x.state,
           'lines', (select coalesce(jsonb_agg(jsonb_build_object('id', l.id, 'need', l.need, 'measure', l.measure, 'who', l.who,
              'dueOn', l.due_on, 'writtenOn', l.written_on, 'resultOn', l.result_on) order by l.due_on, l.id), '[]')
              from help_plan_line l where l.plan_id = x.id and l.superseded_in is null)) order by x.written_at, x.id)
         from help_plan x where x.household_id = h.id) as help_plans`;
