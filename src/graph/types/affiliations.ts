import type { ObjectFieldsShape } from '@pothos/core';
import { type Affiliation, affiliationsOfPerson, peopleOf } from '../../store/read/entities/affiliations.ts';
import type { CountryRow, Id, OrganizationRow, PersonRow } from '../../store/read/rows.ts';
import type { FieldBuilder, Types } from '../builder/builder.ts';
import { connectionType, type Edge, nestedConnection } from '../lists/connection.ts';
import { paginationOf } from '../lists/pagination.ts';
import { articlesCounted, countArguments } from './include-copies.ts';
import { Country, Organization, Person } from './refs.ts';

const affiliationFields: ObjectFieldsShape<Types, Edge<Affiliation>> = (t) => ({
  articleCount: t.int({
    description:
      'The number of articles that report a current or former role of the person in the country or organisation.',
    args: countArguments,
    resolve: ({ node }, args) => articlesCounted(node.edgeArticleCount, node.edgeCopyCount, args),
  }),
});

const AffiliatedPeople = connectionType<PersonRow & Affiliation>({
  name: 'AffiliatedPerson',
  node: Person,
  description: 'A page of the people who have or had a role in a country or organisation.',
  edgeDescription: 'A person who has or had a role in a country or organisation.',
  edgeFields: affiliationFields,
});
const AffiliatedCountries = connectionType<CountryRow & Affiliation>({
  name: 'AffiliatedCountry',
  node: Country,
  description: 'A page of the countries in which a person has or had a role.',
  edgeDescription: 'A country in which a person has or had a role.',
  edgeFields: affiliationFields,
});
const AffiliatedOrganizations = connectionType<OrganizationRow & Affiliation>({
  name: 'AffiliatedOrganization',
  node: Organization,
  description: 'A page of the organisations in which a person has or had a role.',
  edgeDescription: 'An organisation in which a person has or had a role.',
  edgeFields: affiliationFields,
});

/** The field of a country or organisation that returns the people with a role in it. */
export const peopleField = <R extends { readonly id: Id }>(t: FieldBuilder<R>) =>
  t.field({
    type: AffiliatedPeople,
    description:
      'The people with a current or former role in the country or organisation, such as president or chief executive. People whose roles are reported by more articles come first.',
    ...paginationOf(peopleOf),
    resolve: (of, args, context) => nestedConnection(context, peopleOf, args, of.id),
  });

const countriesOfPerson = affiliationsOfPerson('COUNTRY');
const organizationsOfPerson = affiliationsOfPerson('ORGANIZATION');

/** The fields of a person that return the countries and organisations in which the person has a role. */
export const affiliationsOf = (t: FieldBuilder<PersonRow>) => ({
  countries: t.field({
    type: AffiliatedCountries,
    description:
      'The countries in which the person has or had a role. Countries for which more articles report a role come first.',
    ...paginationOf(countriesOfPerson),
    resolve: (person, args, context) => nestedConnection(context, countriesOfPerson, args, person.id),
  }),
  organizations: t.field({
    type: AffiliatedOrganizations,
    description:
      'The organisations in which the person has or had a role. Organisations for which more articles report a role come first.',
    ...paginationOf(organizationsOfPerson),
    resolve: (person, args, context) => nestedConnection(context, organizationsOfPerson, args, person.id),
  }),
});
