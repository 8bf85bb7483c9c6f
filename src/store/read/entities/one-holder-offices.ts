/**
 * The offices that one person holds at a time, with their titles in lower case. A later holder replaces the earlier
 * one. The list excludes offices that several people hold at the same time in a country or organisation (ministers
 * without a department, governors, vice presidents of companies), and queens, because a queen may be the wife of a
 * king.
 */
const OFFICES: Readonly<Record<string, readonly string[]>> = {
  president: ['president'],
  'head of government': ['prime minister', 'premier', 'taoiseach'],
  chancellor: ['chancellor'],
  king: ['king'],
  pope: ['pope'],
  emperor: ['emperor'],
  'supreme leader': ['supreme leader'],
  'foreign minister': [
    'foreign minister',
    'minister of foreign affairs',
    'minister for foreign affairs',
    'external affairs minister',
    'foreign secretary',
  ],
  'secretary of state': ['secretary of state'],
  'defence minister': [
    'defence minister',
    'defense minister',
    'minister of defence',
    'minister of defense',
    'defence secretary',
    'defense secretary',
    'secretary of defense',
  ],
  'finance minister': ['finance minister', 'minister of finance'],
  'treasury secretary': ['treasury secretary', 'secretary of the treasury'],
  'interior minister': ['interior minister', 'minister of the interior', 'home minister', 'home secretary'],
  'health minister': ['health minister', 'minister of health', 'health secretary'],
  'chief executive': ['chief executive', 'chief executive officer', 'ceo'],
  'secretary-general': ['secretary-general', 'secretary general'],
  'director-general': ['director-general', 'director general'],
  'general secretary': ['general secretary'],
};

/** The office of each title. */
export const ONE_HOLDER_TITLES: ReadonlyMap<string, string> = new Map(
  Object.entries(OFFICES).flatMap(([office, titles]) => titles.map((title) => [title, office] as const)),
);
