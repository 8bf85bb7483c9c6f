import { linkHeadline } from '../../extract/headline/link-headline.ts';
import { presencesOf } from '../../extract/linking/salience.ts';
import { countryByCode } from '../../gazetteer/index.ts';
import type { ExtractedEntity } from '../../model/entity.ts';
import type { EntityRef, Extraction, ExtractorInput, Mention } from '../../model/extraction.ts';
import { foldedName } from './annotated-name.ts';
import { refText } from './link-annotation.ts';
import { type Occurrence, occurrencesOf } from './occurrences.ts';

/** The confidence of a mention that was found by the name of an annotation. */
const CONFIDENCE = 0.8;

/** A name to find in the text, and its entity. */
export interface NameToFind {
  readonly name: string;
  readonly entity: ExtractedEntity;
}

/**
 * Adds a mention for each occurrence of a name that the extractor did not recognise. Entities that the text does not
 * name are not added.
 */
export function addMentions(
  { headline, body }: ExtractorInput,
  extraction: Extraction,
  names: readonly NameToFind[],
): Extraction {
  const found = occurrencesOf(
    names.map(({ name }) => name),
    body,
    extraction,
  ).flatMap((occurrence) => {
    const entity = names[occurrence.name]?.entity;
    return entity ? mentionsOf(entity, occurrence) : [];
  });
  if (found.length === 0) return extraction;
  const entities = new Map(extraction.entities.map((entity) => [refText(entity), entity]));
  for (const { entity } of found) if (!entities.has(refText(entity))) entities.set(refText(entity), entity);
  const mentions = [
    ...extraction.mentions,
    ...found.map(({ entity, mention }) => ({ entity: refOf(entity), ...mention })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const all = [...entities.values()];
  const headlineMentions = linkHeadline(headline, {
    mentions,
    entities: all,
    known: extraction.headlineMentions,
  });
  return {
    ...extraction,
    entities: all,
    mentions,
    headlineMentions,
    presences: presencesOf(body.length, all, mentions, headlineMentions),
  };
}

const refOf = ({ kind, key }: EntityRef): EntityRef => ({ kind, key });

interface Found {
  readonly entity: ExtractedEntity;
  readonly mention: Omit<Mention, 'entity'>;
}

/** Returns the mention of an occurrence. A place is also a mention of its country, as in every extraction. */
function mentionsOf(
  entity: ExtractedEntity,
  { start, end, surface, sentence }: Occurrence,
): readonly Found[] {
  const at = { start, end, surface, confidence: CONFIDENCE, sentence };
  const isName = foldedName(surface) === foldedName(entity.name);
  const own: Found = { entity, mention: { ...at, how: isName ? 'NAME' : 'ALIAS' } };
  const country =
    entity.kind === 'PLACE' && entity.countryCode ? countryByCode(entity.countryCode) : undefined;
  if (!country) return [own];
  const how = country.capital?.key === entity.key ? 'CAPITAL' : 'CITY';
  return [
    own,
    { entity: { kind: 'COUNTRY', key: country.code, name: country.name }, mention: { ...at, how } },
  ];
}
