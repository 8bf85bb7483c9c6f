import { fold } from '../../gazetteer/index.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import { spanOf } from '../document/document.ts';
import { type Draft, mention, type Name, type Step } from '../document/draft.ts';
import { Reader } from '../document/reader.ts';
import { withoutLegalForm } from '../words/heads.ts';

const ACRONYM = /^[A-Z][A-Za-z0-9.&-]{1,9}$/;

/** Links organisations: known ones to their canonical name, acronyms to what the article expands them to. */
export const organisationsStep: Step = {
  name: 'organisations',
  needs: ['names', 'people'],
  gives: ['organisations'],
  run(draft) {
    const reader = Reader.of(draft);
    const expansions = new Map<string, OrganizationEntity>();
    const heads = new Map<string, OrganizationEntity>();
    const companies = new Map<string, OrganizationEntity>();
    for (const name of draft.names) {
      if (name.type !== 'ORG') continue;
      expand(draft, reader, name, expansions);
      shorten(draft, name, companies);
    }
    for (let at = 0; at < reader.length; at += 1) {
      const name = draft.names[draft.nameOfWord[at] ?? -1];
      if (name?.type === 'ORG') {
        link(draft, name, expansions, companies, heads);
        at = name.last;
      } else if (!name && draft.nameOfWord[at] === -1) {
        const entity = expansions.get(reader.text(at)) ?? shortened(reader, at, heads);
        if (entity) make(draft, entity, at, at, 'ALIAS', 0.9);
      }
    }
  },
};

function textOf(draft: Draft, name: Name): string {
  const { start, end } = spanOf(draft.document, name.first, name.last);
  return draft.document.body.slice(start, end).replace(/\s+/g, ' ');
}

function known(draft: Draft, text: string): OrganizationEntity | undefined {
  return draft.lexicon.lookup(text)?.organisation?.entity;
}

function entityOf(draft: Draft, name: Name): OrganizationEntity {
  const text = textOf(draft, name);
  const found = known(draft, text);
  if (found) return found;
  const bare = text.replace(/^The /, '');
  // A company is known by its name, whatever its legal form.
  const own = withoutLegalForm(bare);
  const company = own === text ? undefined : known(draft, own);
  return company ?? { kind: 'ORGANIZATION', key: fold(own), name: bare };
}

/** Reads "(WHO)" after a name. */
function expand(draft: Draft, reader: Reader, name: Name, expansions: Map<string, OrganizationEntity>): void {
  const at = name.last + 1;
  if (reader.text(at) !== '(' || reader.text(at + 2) !== ')' || name.last === name.first) return;
  const acronym = reader.text(at + 1);
  if (!ACRONYM.test(acronym) || !/[A-Z].*[A-Z]/.test(acronym)) return;
  const entity = entityOf(draft, name);
  expansions.set(acronym, entity);
  // By its key as well, which no word of a text is.
  expansions.set(`=${entity.key}`, entity);
}

/** Takes note of what "Boliden AB" is called later. */
function shorten(draft: Draft, name: Name, companies: Map<string, OrganizationEntity>): void {
  const text = textOf(draft, name);
  const bare = withoutLegalForm(text);
  if (bare !== text && !companies.has(bare)) companies.set(bare, entityOf(draft, name));
}

/** Heads that stand alone, with "the", for the whole name. */
const ALONE =
  /^(?:Commission|Parliament|Council|Assembly|Senate|Court|Union|Ministry|Bundestag|Agency|Authority|Bureau|Committee|Fund|Bank|League|Federation|Alliance|Party|Senate|Chamber)$/;

/** "the Commission" after "the European Commission". */
function shortened(
  reader: Reader,
  at: number,
  heads: ReadonlyMap<string, OrganizationEntity>,
): OrganizationEntity | undefined {
  const text = reader.text(at);
  if (!ALONE.test(text) || reader.lower(at - 1) !== 'the' || reader.isCapital(at + 1)) return undefined;
  return heads.get(text);
}

function link(
  draft: Draft,
  name: Name,
  expansions: Map<string, OrganizationEntity>,
  companies: Map<string, OrganizationEntity>,
  heads: Map<string, OrganizationEntity>,
): void {
  const text = textOf(draft, name);
  const expanded =
    expansions.get(text) ?? companies.get(text) ?? (ALONE.test(text) ? heads.get(text) : undefined);
  if (expanded) {
    make(draft, expanded, name.first, name.last, 'ALIAS', 0.95);
    return;
  }
  const entity = entityOf(draft, name);
  const own = expansions.get(`=${entity.key}`) ?? entity;
  const head = draft.document.words[name.last]?.text ?? '';
  if (name.last > name.first && ALONE.test(head)) heads.set(head, own);
  make(draft, own, name.first, name.last, fold(text) === fold(own.name) ? 'NAME' : 'ALIAS', name.confidence);
}

function make(
  draft: Draft,
  entity: OrganizationEntity,
  first: number,
  last: number,
  how: 'NAME' | 'ALIAS',
  confidence: number,
): void {
  mention(draft, entity, spanOf(draft.document, first, last), first, how, confidence);
}
