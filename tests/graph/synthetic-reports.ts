import type { EntityKind } from '../../src/model/entity.ts';
import type { Extraction, StatementForm, StatementKind } from '../../src/model/extraction.ts';
import { saveArticle } from '../../src/store/write/articles.ts';
import type { WriteClient } from '../../src/store/write/client.ts';
import { UNSPECIFIED } from '../support/article.ts';

/** An entity in a synthetic sentence. Its key is derived from its kind and name; that of a country is its code. */
export interface Named {
  readonly kind: EntityKind;
  readonly name: string;
  readonly key: string;
}
export const person = (name: string): Named => ({ kind: 'PERSON', name, key: `person ${name}` });
export const organization = (name: string): Named => ({ kind: 'ORGANIZATION', name, key: `org ${name}` });
export const country = (code: string): Named => ({ kind: 'COUNTRY', name: code, key: code });

/** A sentence that states that a person holds or held an office, what a person said, or what a source stated. */
export interface Report {
  readonly who: Named;
  readonly office?: { readonly title: string; readonly of: Named; readonly current?: boolean };
  readonly said?: { readonly words: string; readonly about?: Named };
  readonly stated?: {
    readonly words: string;
    readonly about?: Named;
    readonly form: StatementForm;
    readonly kind: StatementKind;
  };
}

/** The content of a statement. Its subject is the entity that it is about. */
export const contentOf = ({ words, about }: NonNullable<Report['stated']>): string =>
  `${about?.name ?? 'This'} ${words}`;

const write = ({ who, office, said, stated }: Report): string =>
  [
    office && `${office.of.name} ${office.current === false ? 'former ' : ''}${office.title} `,
    who.name,
    said && ` said of ${said.about?.name ?? 'that'}: "${said.words}"`,
    stated && ` stated that ${contentOf(stated)}`,
    '.',
  ].join('');

/** Stores a synthetic article with one sentence for each report, and the annotations of its sentences. */
export async function saveReports(
  client: WriteClient,
  number: number,
  publishedAt: string,
  reports: readonly Report[],
): Promise<void> {
  let body = '';
  const found = reports.map((report) => {
    const text = write(report);
    const sentence = { start: body.length, end: body.length + text.length };
    body += `${text} `;
    const spanOf = (words: string) => {
      const start = sentence.start + text.lastIndexOf(words);
      return { start, end: start + words.length };
    };
    const named = [
      report.who,
      ...(report.office ? [report.office.of] : []),
      ...(report.said?.about ? [report.said.about] : []),
      ...(report.stated?.about ? [report.stated.about] : []),
    ];
    return { report, sentence, spanOf, named };
  });
  const entities = new Map(found.flatMap(({ named }) => named.map((one) => [one.key, one] as const)));
  const mentions = found.flatMap(({ named, sentence, spanOf }) =>
    named.map(({ kind, key, name }) => ({
      ...spanOf(name),
      entity: { kind, key },
      surface: name,
      how: 'NAME' as const,
      confidence: 1,
      sentence,
    })),
  );
  const extraction: Extraction = {
    sentences: found.map(({ sentence }) => sentence),
    entities: [...entities.values()].map(({ kind, key, name }) =>
      kind === 'PLACE' ? { kind, key, name, countryCode: null, coordinates: null } : { kind, key, name },
    ),
    mentions,
    headlineMentions: [],
    presences: [...entities.values()].map(({ kind, key }) => {
      const own = mentions.filter(({ entity }) => entity.key === key);
      return { entity: { kind, key }, mentionCount: own.length, firstOffset: own[0]!.start, salience: 0.5 };
    }),
    roles: found.flatMap(({ report: { who, office }, sentence, spanOf }) =>
      office
        ? [
            {
              person: { kind: who.kind, key: who.key },
              title: office.title,
              of: { kind: office.of.kind, key: office.of.key },
              current: office.current ?? true,
              since: null,
              until: null,
              span: spanOf(`${office.title} ${who.name}`),
              sentence,
            },
          ]
        : [],
    ),
    statements: found.flatMap(({ report: { who, stated }, sentence, spanOf }) =>
      stated
        ? [
            {
              ...spanOf(contentOf(stated)),
              text: contentOf(stated),
              form: stated.form,
              kind: stated.kind,
              source: { kind: who.kind, key: who.key },
              sourceText: who.name,
              cue: 'stated',
              sentence,
            },
          ]
        : [],
    ),
    quotations: found.flatMap(({ report: { who, said }, sentence, spanOf }) =>
      said
        ? [
            {
              ...spanOf(said.words),
              text: said.words,
              speaker: { kind: who.kind, key: who.key },
              speakerText: who.name,
              verb: 'said',
              sentence,
            },
          ]
        : [],
    ),
    quantities: [],
    times: [],
  };
  await saveArticle(
    client,
    {
      ...UNSPECIFIED,
      headline: `Report ${number}`,
      body,
      publishedAt: new Date(publishedAt),
      source: 'Test',
      url: `https://dateline.example/report/${number}`,
    },
    extraction,
    'test',
  );
}
