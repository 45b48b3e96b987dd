/** The migrated database that every test file copies. */
export const TEMPLATE = 'home_lights_template';
/** The throw-away server listens on loopback for the length of a run. */
export const TEST_PASSWORD = 'test-only';
