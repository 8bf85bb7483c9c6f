const SAINT = /^(?:Saint|St\.?) /;

/** Returns the other spellings of "Saint Paul": "St. Paul" and "St Paul". Other names have none. */
export function saintForms(name: string): string[] {
  if (!SAINT.test(name)) return [];
  const rest = name.replace(SAINT, '');
  return ['Saint', 'St.', 'St'].map((saint) => `${saint} ${rest}`).filter((form) => form !== name);
}
