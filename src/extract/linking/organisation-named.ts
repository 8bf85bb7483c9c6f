import { fold, localOrganisation } from '../../gazetteer/index.ts';
import type { OrganizationEntity } from '../../model/entity.ts';
import type { PhraseIndex } from '../document/phrase-index.ts';
import { withoutLegalForm } from '../names/organisations/legal-form.ts';

/** The maximum length of the name of a country before the name of an organisation, in words: "United States". */
const LONGEST_COUNTRY = 3;

/** Returns whether the gazetteer contains an organisation with a name. */
export const isKnownOrganisation = (phrases: PhraseIndex, text: string): boolean =>
  phrases.lookup(text)?.organisation !== undefined;

/** Returns the known organisation with a name, or a new organisation. */
export function organisationNamed(phrases: PhraseIndex, text: string): OrganizationEntity {
  const known = (name: string) => phrases.lookup(name)?.organisation?.entity;
  const bare = text.replace(/^The /, '');
  // The legal form is not part of a company's identity.
  const short = withoutLegalForm(bare);
  return (
    known(text) ??
    (short === text ? undefined : known(short)) ??
    known(short.replace(/ [Pp]arty$/, '')) ??
    ofCountry(phrases, short) ?? { kind: 'ORGANIZATION', key: fold(short), name: nameOf(text, bare) }
  );
}

/** Returns the name of a new organisation. The article is retained before a single word: "The Sentinel". */
function nameOf(text: string, bare: string): string {
  return (bare.includes(' ') ? bare : text).replace(/ party$/, ' Party');
}

/**
 * Returns the known organisation whose name follows the name or adjective of its country: "United States Central
 * Intelligence Agency", "Indian Supreme Court".
 */
function ofCountry(phrases: PhraseIndex, text: string): OrganizationEntity | undefined {
  const words = text.split(' ');
  for (let length = 1; length <= LONGEST_COUNTRY && length < words.length; length += 1) {
    const code = phrases.lookup(words.slice(0, length).join(' '))?.country?.code;
    if (code === undefined) continue;
    const rest = words.slice(length).join(' ');
    const organisation = phrases.lookup(rest)?.organisation;
    return organisation?.countryCode === code ? organisation.entity : localOrganisation(rest, code);
  }
  return undefined;
}
