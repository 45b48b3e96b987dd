type Listener = (statement: string) => void;

const listeners = new Set<Listener>();
const CONTROL = /^(begin|commit|rollback|savepoint|release|start transaction|set transaction)\b/i;

/** Hears every statement sent (a round trip other than BEGIN and COMMIT); answers the function that stops listening. */
export const listenToStatements = (listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export const tellStatement = (statement: string): void => {
  if (CONTROL.test(statement)) return;
  for (const listener of listeners) listener(statement);
};
