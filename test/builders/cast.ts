/** The people of every built household, by what they are to each other. */
export const CHILD = 'ch_first';
export const SIBLING = 'ch_second';
export const MOTHER = 'pe_mother';
export const FATHER = 'pe_father';
export const GRANDMOTHER = 'pe_grandmother';
export const DIRECTOR = 'pe_director';
