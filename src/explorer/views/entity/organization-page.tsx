import { Organization } from '../../generated/organization.ts';
import { EntityBody } from './entity-body.tsx';
import { EntityPage } from './entity-page.tsx';
import { Officeholders } from './sections/officeholders.tsx';
import { People } from './sections/people.tsx';
import { useDay } from './use-day.ts';

/** An organisation: names, officeholders at a date, statements by it, statements about it, network and articles. */
export const OrganizationPage = ({ slug }: { readonly slug: string }) => (
  <EntityPage
    operation={Organization}
    variables={{ slug, at: useDay() }}
    entityOf={({ organization }) => organization}
  >
    {(organization, { about }, loading) => (
      <EntityBody profile={organization} about={about.edges} said={organization.statements}>
        <Officeholders held={organization.officeholders} loading={loading} />
        <People people={organization.people.edges} />
      </EntityBody>
    )}
  </EntityPage>
);
