import { pick, type Random } from '../shared/random.ts';
import { REGIONAL_NAMES } from './lists/people.ts';
import type { NameLists } from './names.ts';

/** The forenames and the family name of a synthetic person as tokens. */
export interface SyntheticPerson {
  readonly forename: readonly string[];
  readonly surname: readonly string[];
}

/** Returns a generator of people. `tokens` splits a name into tokens. */
export function createPeople(
  names: NameLists,
  tokens: (name: string) => readonly string[],
  random: Random,
): () => SyntheticPerson {
  const regions = Object.values(REGIONAL_NAMES);
  const countries = [...names.forenames.keys()].filter(
    (code) => (names.surnames.get(code)?.length ?? 0) >= 10,
  );
  return () => {
    const dice = random();
    if (dice < 0.4) {
      const region = pick(random, regions);
      return {
        forename: tokens(pick(random, region.forenames)),
        surname: tokens(pick(random, region.surnames)),
      };
    }
    if (dice < 0.75) {
      const code = pick(random, countries);
      return {
        forename: tokens(pick(random, names.forenames.get(code) ?? ['John'])),
        surname: tokens(pick(random, names.surnames.get(code) ?? ['Smith'])),
      };
    }
    const reach = Math.floor(names.americanSurnames.length * random() ** 3);
    return {
      forename: [pick(random, names.americanForenames.slice(0, 1200))],
      surname: [names.americanSurnames[reach] ?? 'Smith'],
    };
  };
}
