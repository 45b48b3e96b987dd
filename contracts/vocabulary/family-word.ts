/** What a family can say of its own accord: 都好, 想请人帮忙, and that care by this caregiver should end. */
export const familyWords = ['fine', 'help', 'end-of-care'] as const;
export type FamilyWord = (typeof familyWords)[number];

/** What help is asked for, one tap each (照护有困难，需要帮忙). */
export const helpTopics = ['health', 'study', 'mood', 'money', 'phone', 'tired', 'other'] as const;
export type HelpTopic = (typeof helpTopics)[number];

/** Why care should end. */
export const endReasons = ['parent-returns', 'change-caregiver', 'child-wishes', 'other'] as const;
