import { type PhraseIndex, phraseIndex } from '../../extract/document/phrase-index.ts';
import type { Annotation } from '../../model/annotation.ts';
import type { ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Extraction, Extractor, ExtractorInput } from '../../model/extraction.ts';
import { type AnnotatedName, annotatedName } from './annotated-name.ts';
import { EntityIndex } from './link-annotation.ts';
import { addMentions } from './merge-annotations.ts';

/**
 * The use of the annotations in the input.
 *
 * - merge: they are linked, and their names become mentions where the extractor did not recognise them.
 * - keep: they are linked to the extracted entities, without an effect on the extraction.
 * - ignore: they are not stored. The caller removes them from the article.
 */
export const ANNOTATION_MODES = ['merge', 'keep', 'ignore'] as const;
export type AnnotationMode = (typeof ANNOTATION_MODES)[number];

/**
 * Returns an extractor that also links the annotations of its input. Its version contains the mode, so that stored
 * articles are extracted again if the mode changes.
 */
export function withAnnotations(extractor: Extractor, mode: AnnotationMode): Extractor {
  return {
    version: annotatedVersion(extractor.version, mode),
    extract(input) {
      const extraction = extractor.extract(input);
      const { annotations = [] } = input;
      if (annotations.length === 0 || mode === 'ignore') return extraction;
      return annotate(input, annotations, extraction, mode, phraseIndex());
    },
  };
}

/** Returns the version of an extractor with annotations. */
export const annotatedVersion = (version: string, mode: AnnotationMode): string =>
  mode === 'keep' ? `${version}+keep` : version;

/** An annotation with its name and the entity that it denotes. */
interface Denoted extends AnnotatedName {
  readonly annotation: Annotation;
  readonly entity: ExtractedEntity | undefined;
}

function annotate(
  input: ExtractorInput,
  annotations: readonly Annotation[],
  extraction: Extraction,
  mode: 'merge' | 'keep',
  phrases: PhraseIndex,
): Extraction {
  const names = annotations.map((annotation) => ({ annotation, ...annotatedName(annotation, phrases) }));
  const merged = mode === 'merge' ? merge(input, extraction, names) : extraction;
  const index = new EntityIndex(merged);
  const denoted = names.map((one) => ({ ...one, entity: index.find(one.annotation.kind, one) }));
  return { ...merged, links: linksOf(denoted) };
}

/**
 * Adds mentions for the names of annotations. The authors of an article are not searched for, because a signature does
 * not make them a subject of the article.
 */
function merge(
  input: ExtractorInput,
  extraction: Extraction,
  names: readonly (AnnotatedName & { readonly annotation: Annotation })[],
): Extraction {
  const index = new EntityIndex(extraction);
  const wanted = names.flatMap(({ annotation, name, candidates }) => {
    const entity = index.find(annotation.kind, { name, candidates }) ?? candidates[0];
    return entity && annotation.relation !== 'AUTHOR' ? [{ name, entity }] : [];
  });
  return addMentions(input, extraction, wanted);
}

/** Returns the entities of annotations. Annotations of one kind that share an identifier have the same entity. */
function linksOf(denoted: readonly Denoted[]): readonly (EntityRef | null)[] {
  const byIdentifier = new Map<string, ExtractedEntity>();
  for (const { annotation, entity } of denoted) {
    for (const uri of entity ? annotation.identifiers : []) {
      const key = `${annotation.kind} ${uri}`;
      if (entity && !byIdentifier.has(key)) byIdentifier.set(key, entity);
    }
  }
  return denoted.map(({ annotation, entity }) => {
    const same = annotation.identifiers.map((uri) => byIdentifier.get(`${annotation.kind} ${uri}`));
    const found = entity ?? same.find((one) => one !== undefined);
    return found ? { kind: found.kind, key: found.key } : null;
  });
}
