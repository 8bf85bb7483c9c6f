import type { Article } from '../../../model/article.ts';
import type { Extraction } from '../../../model/extraction.ts';
import { refId } from '../../identity.ts';
import { copyLines } from './copy-lines.ts';

type SourceRows = Readonly<Record<'article_topic' | 'annotation', string>>;

/** Converts the topics and annotations of an article to rows. `links` are the entities of the annotations. */
export const annotationRows = (
  article: string,
  { topics, annotations }: Article,
  links: Extraction['links'] = [],
): SourceRows => ({
  article_topic: copyLines(topics, ({ name, scheme, code }, position) => [
    ...[article, position, name, scheme, code],
  ]),
  annotation: copyLines(annotations, ({ kind, name, relation, producer, identifiers }, position) => {
    const link = links[position];
    return [
      ...[article, position, kind, name, relation, producer, identifiers],
      link ? String(refId(link)) : null,
    ];
  }),
});
