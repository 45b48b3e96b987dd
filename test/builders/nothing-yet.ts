/** What a family's file holds where nothing of the kind has happened yet. */
export const nothingYet = {
  notices: [],
  findings: [],
  notYets: [],
  unreachables: [],
  concerns: [],
  followUps: [],
  visitAsks: [],
  assessments: [],
  helpPlans: [],
  dutySplits: [],
  directedElsewhere: [],
  words: [],
  directorIds: [],
  overseerIds: [],
  tasks: [],
  reassignments: [],
};
