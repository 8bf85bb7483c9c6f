/** The form of a verb. A past form that is also a participle has the form PAST. */
export type VerbForm = 'BASE' | 'PRESENT' | 'PAST' | 'PARTICIPLE' | 'ING';

/** Past forms and participles of irregular verbs. The participle is omitted if it is the past form. */
const IRREGULAR: Readonly<Record<string, string>> = {
  become: 'became become',
  begin: 'began begun',
  bet: 'bet',
  bring: 'brought',
  choose: 'chose chosen',
  fight: 'fought',
  find: 'found',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  foretell: 'foretold',
  forget: 'forgot forgotten',
  give: 'gave given',
  go: 'went gone',
  hear: 'heard',
  hold: 'held',
  know: 'knew known',
  learn: 'learned',
  lay: 'laid',
  make: 'made',
  mean: 'meant',
  plead: 'pleaded',
  put: 'put',
  read: 'read',
  retell: 'retold',
  say: 'said',
  see: 'saw seen',
  seek: 'sought',
  send: 'sent',
  show: 'showed shown',
  speak: 'spoke spoken',
  swear: 'swore sworn',
  take: 'took taken',
  tell: 'told',
  think: 'thought',
  understand: 'understood',
  write: 'wrote written',
};

/** Verbs that double their last letter before "-ed" and "-ing". */
const DOUBLED =
  /^(?:admit|blog|brag|commit|let|permit|plan|put|quip|quit|rebut|submit|refer|infer|prefer|regret|tip|tap|vet|bet|spot|pan|rap|rip|snub|zip)$/;

/** Returns the forms of a verb: "say", "says", "said", "saying". */
export function formsOf(verb: string): readonly (readonly [text: string, form: VerbForm])[] {
  const stem = DOUBLED.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  const [past = regularPast(verb, stem), participle] = (IRREGULAR[verb] ?? '').split(' ').filter(Boolean);
  const forms: [string, VerbForm][] = [
    [verb, 'BASE'],
    [present(verb), 'PRESENT'],
    [past, 'PAST'],
    [ing(verb, stem), 'ING'],
  ];
  return participle === undefined ? forms : [...forms, [participle, 'PARTICIPLE']];
}

function present(verb: string): string {
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h|go)$/.test(verb) ? `${verb}es` : `${verb}s`;
}

function regularPast(verb: string, stem: string): string {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${stem}ed`;
}

function ing(verb: string, stem: string): string {
  return verb.endsWith('e') && !/(?:ee|oe)$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`;
}
