import type { StatementKind } from '../../../model/extraction.ts';
import { CUE_VERBS, type Frame, NOUN_FORMS } from '../words/cue-verbs.ts';
import { formsOf, type VerbForm } from './verb-forms.ts';

/** A form of a verb that attributes content to its subject. */
export interface CueWord {
  readonly verb: string;
  readonly kind: StatementKind;
  readonly form: VerbForm;
  readonly frames: ReadonlySet<Frame>;
  /** The prepositions and particles after which the content begins, and the kinds of the verb with them. */
  readonly particles: ReadonlyMap<string, StatementKind>;
  /** Whether the word is often a noun ("claims", "reports"). */
  readonly isNoun: boolean;
}

interface CueVerb {
  readonly kind: StatementKind;
  readonly frames: Set<Frame>;
  readonly particles: Map<string, StatementKind>;
}

function readVerbs(): ReadonlyMap<string, CueVerb> {
  const verbs = new Map<string, CueVerb>();
  for (const { kind, takes, with: particles, verbs: list } of CUE_VERBS) {
    for (const verb of list.trim().split(/\s+/)) {
      const known = verbs.get(verb) ?? {
        kind,
        frames: new Set<Frame>(),
        particles: new Map<string, StatementKind>(),
      };
      for (const frame of takes) known.frames.add(frame);
      for (const particle of particles?.split(' ') ?? []) known.particles.set(particle, kind);
      verbs.set(verb, known);
    }
  }
  return verbs;
}

function readCueWords(): ReadonlyMap<string, CueWord> {
  const words = new Map<string, CueWord>();
  for (const [verb, { kind, frames, particles }] of readVerbs()) {
    for (const [text, form] of formsOf(verb)) {
      // "Found" is the past form of "find" and not the verb "found".
      if (words.has(text) && form !== 'PAST') continue;
      words.set(text, { verb, kind, form, frames, particles, isNoun: NOUN_FORMS.has(text) });
    }
  }
  return words;
}

/** The forms of the verbs that attribute content, in lower case. */
export const CUE_WORDS = readCueWords();
