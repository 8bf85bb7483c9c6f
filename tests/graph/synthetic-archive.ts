import type { Article } from '../../src/model/article.ts';
import type { EntityKind } from '../../src/model/entity.ts';
import type { EntityRef, Extraction } from '../../src/model/extraction.ts';
import { articleId } from '../../src/store/identity.ts';
import { saveArticle } from '../../src/store/write/articles.ts';
import type { WriteClient } from '../../src/store/write/client.ts';
import { UNSPECIFIED } from '../support/article.ts';

/** A synthetic article: its publication time, and the entities that each of its sentences mentions. */
export interface SyntheticArticle {
  readonly number: number;
  readonly publishedAt: string;
  /** `P1` is a person, `O1` an organisation, `L1` a place, two letters a country. */
  readonly sentences: readonly (readonly string[])[];
  readonly headline?: string;
}

const KINDS: Readonly<Record<string, EntityKind>> = { P: 'PERSON', O: 'ORGANIZATION', L: 'PLACE' };

const kindOf = (name: string): EntityKind => (/^[PLO]\d/.test(name) ? KINDS[name[0]!]! : 'COUNTRY');
const refOf = (name: string): EntityRef => ({ kind: kindOf(name), key: name });

/** The URL that identifies a synthetic article. */
const urlOf = (number: number): string => `https://dateline.example/synthetic/${number}`;

/** The database id of a synthetic article. */
export const idOfSyntheticArticle = (number: number): bigint =>
  articleId({ sourceId: null, url: urlOf(number), source: '', headline: '', publishedAt: new Date(0) });

function synthesise({ number, publishedAt, sentences, headline }: SyntheticArticle): {
  article: Article;
  extraction: Extraction;
} {
  let body = '';
  const mentions: Extraction['mentions'][number][] = [];
  const spans: { start: number; end: number }[] = [];
  for (const names of sentences) {
    const start = body.length;
    const text = `Here ${names.join(' and ')} met.`;
    const sentence = { start, end: start + text.length };
    let offset = start + 'Here '.length;
    for (const name of names) {
      mentions.push({
        entity: refOf(name),
        start: offset,
        end: offset + name.length,
        surface: name,
        how: 'NAME',
        confidence: 1,
        sentence,
      });
      offset += name.length + ' and '.length;
    }
    spans.push(sentence);
    body += `${text} `;
  }
  const named = [...new Set(sentences.flat())];
  return {
    article: {
      ...UNSPECIFIED,
      headline: headline ?? `Synthetic ${number}`,
      body,
      publishedAt: new Date(publishedAt),
      source: 'Test',
      url: urlOf(number),
    },
    extraction: {
      sentences: spans,
      entities: named.map((name) => {
        const kind = kindOf(name);
        return kind === 'PLACE'
          ? { kind, key: name, name, countryCode: null, coordinates: null }
          : { kind, key: name, name };
      }),
      mentions,
      headlineMentions: [],
      presences: named.map((name) => {
        const own = mentions.filter(({ entity }) => entity.key === name);
        return {
          entity: refOf(name),
          mentionCount: own.length,
          firstOffset: own[0]!.start,
          salience: own.length / mentions.length,
        };
      }),
      roles: [],
      quotations: [],
      statements: [],
      quantities: [],
      times: [],
    },
  };
}

/** Stores synthetic articles, in the given order. */
export async function saveSyntheticArticles(
  client: WriteClient,
  articles: readonly SyntheticArticle[],
): Promise<void> {
  for (const each of articles) {
    const { article, extraction } = synthesise(each);
    await saveArticle(client, article, extraction, 'test');
  }
}
