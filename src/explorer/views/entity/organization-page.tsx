import { Organization } from '../../generated/organization.ts';
import { EntityBody } from './entity-body.tsx';
import { EntityPage } from './entity-page.tsx';
import { Officeholders } from './sections/officeholders.tsx';
import { People } from './sections/people.tsx';

/** An organisation: names, officeholders at a date, quotations about it, network and articles. */
export const OrganizationPage = ({ slug }: { readonly slug: string }) => (
  <EntityPage operation={Organization} variables={{ slug }} entityOf={({ organization }) => organization}>
    {(organization, { about }) => (
      <EntityBody profile={organization} about={about.edges}>
        <Officeholders id={organization.id} />
        <People people={organization.people.edges} />
      </EntityBody>
    )}
  </EntityPage>
);
