import type { AnnotationRelation } from '../../../model/annotation.ts';
import type { EntityKind } from '../../../model/entity.ts';
import { bylineOf } from '../../fields/byline.ts';
import { placeKind } from '../../fields/entity-kind.ts';
import { publicationStatus } from '../../fields/publication-status.ts';
import { identifiersOf, topicOf } from '../../fields/reference.ts';
import { withoutEmpty } from '../../fields/without-empty.ts';
import type { RawAnnotation, RecordContent } from '../../record.ts';
import { bodyOf } from './body.ts';
import { type NinjsConcept, type NinjsItem, ninjsItem, withLowerCaseNames } from './schema.ts';

/** Types of items that are text, or text with media. Text without a `type` is read too. */
const TEXT_TYPES: ReadonlySet<string | undefined> = new Set([undefined, 'text', 'composite']);

/** URIs that an export of Dateline assigns to articles that have neither a URL nor an id. */
const OWN_URI = /^urn:x-dateline:/;

/** Returns the article of a ninjs object, or the reason why it is not an article to store. */
export function articleOfNinjs(value: unknown): RecordContent {
  const item = ninjsItem.parse(withLowerCaseNames(value));
  if (!TEXT_TYPES.has(item.type?.toLowerCase()))
    return { skipped: `The item is not a text (its \`type\` is ${item.type}).` };
  const unusable = publicationStatus(item.pubstatus, item.embargoed);
  if (unusable !== null) return unusable;
  const headline = headlineOf(item);
  const isWebAddress = /^https?:/i.test(item.uri ?? '');
  return withoutEmpty({
    id:
      item.altids.find(({ role }) => role === 'itemid')?.value ??
      item.guid ??
      (isWebAddress || OWN_URI.test(item.uri ?? '') ? undefined : item.uri),
    url: isWebAddress ? item.uri : undefined,
    headline,
    body: bodyOf(item, headline),
    publishedAt: item.firstpublished ?? item.firstcreated ?? item.versioncreated ?? item.contentcreated,
    source: item.source ?? [...item.infosources, ...item.infosource][0]?.name ?? item.copyrightholder,
    byline: bylineOf(item.by ?? item.byline),
    language: item.language,
    topics: [...item.subjects, ...item.subject].map((subject) => topicOf(subject.name, subject)),
    annotations: annotationsOf(item),
    metadata: metadataOf(item),
  });
}

function headlineOf(item: NinjsItem): string | undefined {
  const main = item.headlines.find(({ role }) => role === undefined || role === 'main') ?? item.headlines[0];
  return main?.value ?? item.headline ?? item.title;
}

function annotationsOf(item: NinjsItem): RawAnnotation[] {
  const annotations = (
    concepts: readonly NinjsConcept[],
    kind: EntityKind | null,
    relation?: AnnotationRelation,
  ) =>
    concepts.map((concept): RawAnnotation => {
      const identifiers = identifiersOf(concept);
      return {
        kind: kind ?? placeKind(identifiers),
        name: concept.name,
        relation: relation ?? relationOf(concept.rel),
        identifiers,
      };
    });
  return [
    ...annotations([...item.people, ...item.person], 'PERSON'),
    ...annotations([...item.organisations, ...item.organisation], 'ORGANIZATION'),
    ...annotations([...item.places, ...item.place], null),
    ...annotations(item.authors, 'PERSON', 'AUTHOR'),
  ];
}

function relationOf(rel: string | undefined): AnnotationRelation {
  if (rel === 'about') return 'ABOUT';
  return rel === 'author' || rel === 'creator' ? 'AUTHOR' : 'MENTIONS';
}

const metadataOf = (item: NinjsItem): Record<string, unknown> =>
  withoutEmpty({
    located: item.located,
    slugline: item.slugline,
    urgency: item.urgency,
    version: item.version,
    // The first version adds nothing to the time of publication.
    versionCreated: item.versioncreated === item.firstcreated ? undefined : item.versioncreated,
    copyrightHolder: item.copyrightholder,
    copyrightNotice: item.copyrightnotice,
    usageTerms: item.usageterms,
    editorialNote: item.ednote,
  });
