/**
 * Words that public text must not use, and what to write instead. Public text is every description, message, comment,
 * test name and document. Add a line here when a reader stumbles over a word; `vocabulary.test.ts` finds its uses.
 */
export const GLOSSARY: readonly (readonly [pattern: RegExp, instead: string])[] = [
  [/\bkept\b|\bkeeps? (?:an? |the |no |every )?(?:answers?|rows?|none)\b/, 'cached, stored, retained'],
  [/\b(?:is|are|be|was|were|been) told\b|\btells?\b|\btold\b/, 'is notified, receives, reports, returns'],
  [/\bhears?\b|\bheard\b|\ban ear\b/, 'receives; subscribes to the change feed'],
  [/\bspeaks? of\b|\bspoken of\b|\bspeaks of\b/, 'mentions, is mentioned'],
  [
    /\bmeets? (?:the|a|its|this|that|every|no|all|some|any) (?:filter|condition)s?\b|\bwhoever meets\b/,
    'matches',
  ],
  [/\b(?:goes|go|comes|come) before\b/, 'takes precedence over, overrides, precedes'],
  [/\b(?:at most )?so many\b|\bso much\b/i, 'N; the maximum; the limit'],
  [
    /\b(?:goes|go|comes|come|came|went) in(?! (?:the|a|an|one|two|order|pairs|batches))\b/,
    'is stored; is ingested',
  ],
  [/\basks?\b|\basked\b|\basking\b|\banew\b/, 'queries, requests; retries; again'],
  [/\b(?:is|are|was|were) made of\b/, 'its dependencies (cache), its fields'],
  [/\bsame bytes each time\b/, 'deterministic'],
  [/\bput each other out\b/, 'evict each other'],
  [/\bof a moment\b|\bof one moment\b/, 'issued in the same tick'],
  [/\blasting\b/, 'cacheable'],
  [/\b(?:drops?|dropped) by name\b/, 'purges, is purged by key'],
  [/\bmade[- ]up\b|\bmakes? up\b/, 'synthetic'],
  [/\brooms?\b/, 'modules, packages, layers, folders'],
  [/\bmend(?:s|ed|ing)?\b/i, 'fix'],
  [
    /\bwhoever\b|\bwhomever\b|\bwhatever\b|\bnobody\b|\bsomebody\b|\beverybody\b/i,
    'the client, the user, any; no client',
  ],
  [/\bthe (?:newest|oldest|latest) first\b/, 'newest first'],
  [
    /\btexts? (?:is|are|was|were) read\b|\bread(?:s)? out of\b/,
    'text is extracted, analysed; extracted from',
  ],
  [
    /\b(?:lies|lie|stands|stand|stood) (?:in|on|at|behind|below|above|beside|under|there|here|for itself|alone|next)\b/,
    'is, is stored in, appears in',
  ],
  [/\bleaves? out\b|\bleft out\b|\bleaving out\b/, 'omit, exclude'],
  [/\bhangs? (?:on|together|from)\b/, 'depends on; is connected'],
  [/\bbeside\b/, 'alongside; next to'],
  [
    /\b(?:that|which|it|file|README|query|document|request|message|error|article|text|changelog) names (?:it|its|an?|the|no|every|each|what|which|who)\b/,
    'states, reports, lists',
  ],
  [/\ba organi[sz]ation\b/i, 'an organisation'],
  [/\b(?:what|which|that) is meant\b/, 'the referenced object; the intended one'],
  [/\bwhole(?:ly)? or not at all\b/, 'atomically'],
  [/\bto whom\b|\bwho asks\b/, 'the caller, the client'],
  [/\bof (?:its|their) own\b/, 'separate; a dedicated'],
  [/\bweek days?\b/i, 'weekday'],
  [/\b(?:no|an) own\b/, 'no, a; separate'],
  [/(?<!\bthere )\b(?:is|are|was|were) no (?!longer\b|more\b|higher\b|such\b)/i, 'is not a; there is no'],
];
