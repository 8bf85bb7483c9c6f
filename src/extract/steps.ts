import type { Step } from './document/draft.ts';
import { quantitiesStep } from './figures/quantities/quantities.ts';
import { timesStep } from './figures/times/times.ts';
import { headlineStep } from './headline/headline.ts';
import { countriesStep } from './linking/countries/countries.ts';
import { knownNamesStep, nameMatchesStep } from './linking/known-names.ts';
import { organisationsStep } from './linking/organisations.ts';
import { placesStep } from './linking/places/places.ts';
import { presencesStep } from './linking/salience.ts';
import { matchesStep } from './names/matches.ts';
import { namesStep } from './names/names.ts';
import { peopleStep } from './people/people.ts';
import { quotationsStep } from './quotations/quotations.ts';
import { rolesStep } from './roles/roles.ts';
import { statementsStep } from './statements/statements.ts';

const LINKING: readonly Step[] = [peopleStep, organisationsStep, placesStep, countriesStep];

/** The steps that find and link names in English. */
export const NAMES: readonly Step[] = [matchesStep, namesStep, ...LINKING];
/** All steps for English. */
export const ENGLISH: readonly Step[] = [
  ...NAMES,
  timesStep,
  rolesStep,
  quotationsStep,
  statementsStep,
  quantitiesStep,
  headlineStep,
  presencesStep,
];
/** The steps for other languages. They require no rules for the language. */
export const OTHER_LANGUAGES: readonly Step[] = [
  nameMatchesStep,
  knownNamesStep,
  ...LINKING,
  headlineStep,
  presencesStep,
];

/** Throws an error if a step requires a layer that no earlier step writes. */
export function checkOrder(steps: readonly Step[]): void {
  const given = new Set<string>();
  for (const step of steps) {
    const missing = step.needs.filter((layer) => !given.has(layer));
    if (missing.length > 0)
      throw new Error(
        `Step "${step.name}" requires ${missing.join(', ')}. Move the step after the steps that provide these layers.`,
      );
    for (const layer of step.gives) given.add(layer);
  }
}
