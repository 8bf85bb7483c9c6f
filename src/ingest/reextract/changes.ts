import type { EntityRef } from '../../model/extraction.ts';
import type { ComparedExtraction } from './stored-record.ts';

export type ComparedLayer = keyof ComparedExtraction;

/** A finding that only one extraction contains, or that differs between the two. */
export interface ExtractionChange {
  readonly layer: ComparedLayer;
  readonly change: 'gained' | 'lost' | 'changed';
  /** A description of the finding; of both if it changed. */
  readonly text: string;
}

/** A finding of an extraction. Findings with the same identity are compared by their value. */
interface Finding {
  readonly identity: string;
  readonly value: string;
  /** The words of the text; empty if the value describes the finding. */
  readonly words: string;
}

const name = (ref: EntityRef | null): string => (ref === null ? 'nobody' : `${ref.kind} ${ref.key}`);
const at = ({ start, end }: { readonly start: number; readonly end: number }): string => `${start}-${end}`;

const period = ({
  since,
  until,
}: {
  readonly since: string | null;
  readonly until: string | null;
}): string => (since === null && until === null ? '' : `, ${since ?? '?'} to ${until ?? '?'}`);

/** Two entities can be mentioned by the same words: a capital also counts as a mention of its country. */
const ofMention = (mention: ComparedExtraction['mentions'][number]): Finding => ({
  identity: `${at(mention)} ${mention.entity.kind}`,
  value: `${name(mention.entity)}, ${mention.how}`,
  words: mention.surface,
});

/** Returns the findings of each layer. The identity is the position in the text if there is one. */
const FINDINGS: {
  readonly [L in ComparedLayer]: (finding: ComparedExtraction[L][number]) => Finding;
} = {
  entities: (entity) => ({ identity: name(entity), value: name(entity), words: '' }),
  mentions: ofMention,
  headlineMentions: ofMention,
  roles: (role) => ({
    identity: `${at(role.span)} ${name(role.person)} ${role.title}`,
    value: `${name(role.person)}, ${role.title}${role.of ? ` of ${name(role.of)}` : ''}, ${role.current ? 'current' : 'former'}${period(role)}`,
    words: '',
  }),
  quotations: (quotation) => ({
    identity: at(quotation),
    value: `${name(quotation.speaker)}, ${quotation.speakerText ?? 'no words'}, ${quotation.verb ?? 'no verb'}`,
    words: quotation.text,
  }),
  statements: (statement) => ({
    identity: at(statement),
    value: `${statement.form} ${statement.kind}, ${name(statement.source)}, ${statement.sourceText ?? 'no words'}, ${statement.cue ?? 'no cue'}`,
    words: statement.text,
  }),
  quantities: ({ kind, value, maxValue, unit, text, ...span }) => ({
    identity: at(span),
    value: `${kind} ${maxValue === null ? value : `${value} to ${maxValue}`} ${unit}`,
    words: text,
  }),
  times: ({ from, to, text, ...span }) => ({ identity: at(span), value: `${from} to ${to}`, words: text }),
};

export const COMPARED_LAYERS = Object.keys(FINDINGS) as readonly ComparedLayer[];

/** Returns the differences between the stored and the new extraction of an article. */
export const changesOf = (
  stored: ComparedExtraction,
  current: ComparedExtraction,
): readonly ExtractionChange[] => COMPARED_LAYERS.flatMap((layer) => layerChanges(layer, stored, current));

function layerChanges<L extends ComparedLayer>(
  layer: L,
  stored: ComparedExtraction,
  current: ComparedExtraction,
): ExtractionChange[] {
  const [before, after] = [findings(layer, stored[layer]), findings(layer, current[layer])];
  const lost = [...before].filter(([identity]) => !after.has(identity));
  return [
    ...[...after].flatMap(([identity, finding]): ExtractionChange[] => {
      const old = before.get(identity);
      if (old === undefined) return [{ layer, change: 'gained', text: describe(finding) }];
      if (old.value === finding.value) return [];
      return [{ layer, change: 'changed', text: `${describe(old)} -> ${finding.value}` }];
    }),
    ...lost.map(([, finding]): ExtractionChange => ({ layer, change: 'lost', text: describe(finding) })),
  ];
}

const findings = <L extends ComparedLayer>(
  layer: L,
  all: readonly ComparedExtraction[L][number][],
): ReadonlyMap<string, Finding> =>
  new Map(all.map((one) => FINDINGS[layer](one)).map((finding) => [finding.identity, finding]));

const describe = ({ words, value }: Finding): string =>
  words === '' ? value : `${JSON.stringify(words.slice(0, 60))} (${value})`;
