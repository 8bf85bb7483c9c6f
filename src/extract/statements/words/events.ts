/** Heads of noun phrases that state nothing: "This visit underscores …". Documents and bodies are not among them. */
export const EVENTS: ReadonlySet<string> = new Set(
  `
  accident arrest arrests arrival attack attacks battle battles change changes conflict crash crisis criticism death
  deaths decline defeat departure development developments drop explosion failure fall fighting fire flood floods
  growth incident incidents increase killing killings loss losses move moves pressure progress rise scrutiny
  shooting slowdown strike success surge talks tension tensions trend trends trip trips victory violence visit
  visits war wars`
    .trim()
    .split(/\s+/),
);
