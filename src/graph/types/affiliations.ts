import type { ObjectFieldsShape } from '@pothos/core';
import { type Affiliation, affiliationsOfPerson, peopleOf } from '../../store/read/entities/affiliations.ts';
import type { CountryRow, Id, OrganizationRow, PersonRow } from '../../store/read/rows.ts';
import type { FieldBuilder, Types } from '../builder/builder.ts';
import { connectionType, type Edge, nestedConnection, paginationOf } from '../lists/connection.ts';
import { Country, Organization, Person } from './refs.ts';

const affiliationFields: ObjectFieldsShape<Types, Edge<Affiliation>> = (t) => ({
  articleCount: t.int({
    description: 'How many articles say that the person has or had a role there.',
    resolve: ({ row }) => row.edgeArticleCount,
  }),
});

const description = 'A page of affiliations: those that most articles speak of first.';
const edgeDescription = 'That a person has or had a role in a country or organisation.';

const AffiliatedPeople = connectionType<PersonRow & Affiliation>({
  name: 'AffiliatedPerson',
  node: Person,
  description,
  edgeDescription,
  edgeFields: affiliationFields,
});
const AffiliatedCountries = connectionType<CountryRow & Affiliation>({
  name: 'AffiliatedCountry',
  node: Country,
  description,
  edgeDescription,
  edgeFields: affiliationFields,
});
const AffiliatedOrganizations = connectionType<OrganizationRow & Affiliation>({
  name: 'AffiliatedOrganization',
  node: Organization,
  description,
  edgeDescription,
  edgeFields: affiliationFields,
});

/** A field of a country or organisation: the people with a role in it. */
export const peopleField = <R extends { readonly id: Id }>(t: FieldBuilder<R>, description: string) =>
  t.field({
    type: AffiliatedPeople,
    description,
    ...paginationOf(peopleOf),
    resolve: (of, args, context) => nestedConnection(context, peopleOf, args, of.id),
  });

const countriesOfPerson = affiliationsOfPerson('COUNTRY');
const organizationsOfPerson = affiliationsOfPerson('ORGANIZATION');

/** The fields of a person that lead to where the person has a role. */
export const affiliationsOf = (t: FieldBuilder<PersonRow>) => ({
  countries: t.field({
    type: AffiliatedCountries,
    description: 'The countries the person has or had a role in.',
    ...paginationOf(countriesOfPerson),
    resolve: (person, args, context) => nestedConnection(context, countriesOfPerson, args, person.id),
  }),
  organizations: t.field({
    type: AffiliatedOrganizations,
    description: 'The organisations the person has or had a role in.',
    ...paginationOf(organizationsOfPerson),
    resolve: (person, args, context) => nestedConnection(context, organizationsOfPerson, args, person.id),
  }),
});
