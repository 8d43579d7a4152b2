import { Anchor, Card, Stack, Text, Title } from '@mantine/core';
import { type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatPhone } from '@ortstreu/shared/contact';
import { isLocalDate } from '@ortstreu/shared/kernel';
import { type CompanyMasterDataFragment } from '../../graphql/__generated__/operations';
import { CopyIcon } from '../../ui/CopyIcon';
import { Facts } from '../../ui/Facts';
import { Reachable } from '../../ui/Reachable';
import { useFormats } from '../../ui/LocaleContext';

/** What is known of the company, each group with what it has. */
export function FactsCard({ company }: { company: CompanyMasterDataFragment }) {
  const { t } = useTranslation();
  const format = useFormats();
  const day = (value: string | null) => (value && isLocalDate(value) ? format.date(value) : null);
  const yesNo = (value: boolean | null) => (value === null ? null : t(value ? 'common.yes' : 'common.no'));
  const { address, establishment, standingFacts, register } = company;
  const place = [address.street, [address.postcode, address.city].filter(Boolean).join(' ')].filter(Boolean).join(', ');
  return (
    <Card withBorder>
      <Stack gap="md">
        <Title order={2} size="h3">
          {t('company.page.facts')}
        </Title>
        {company.description ? <Text style={{ whiteSpace: 'pre-wrap' }}>{company.description}</Text> : null}
        <Facts
          title={t('company.form.section.address')}
          facts={[
            [
              t('company.page.address'),
              place ? (
                <>
                  {place} <CopyIcon value={`${company.name}, ${place}`} />
                </>
              ) : null,
            ],
            [t('company.page.phone'), company.phone ? <Reachable to={`tel:${company.phone}`} value={formatPhone(company.phone)} /> : null],
            [t('company.page.email'), company.email ? <Reachable to={`mailto:${company.email}`} value={company.email} /> : null],
            [
              t('company.page.website'),
              company.website ? (
                <Anchor href={company.website} target="_blank" rel="noreferrer noopener">
                  {company.website.replace(/^https?:\/\//, '')}
                </Anchor>
              ) : null,
            ],
            [t('company.form.industry'), company.industry ? `${company.industry.title} (WZ ${company.industry.version}, ${company.industry.code})` : null],
            [t('company.page.register'), register ? `${register.court} ${register.type} ${register.number}` : null],
            [t('company.page.fileReference'), company.fileReference],
          ]}
        />
        <Facts
          title={t('company.page.establishment')}
          facts={[
            [t('company.form.premises'), establishment.premises === 'unknown' ? null : t(`company.premises.${establishment.premises}`)],
            [t('company.form.leaseEnd'), day(establishment.leaseEnd)],
            [t('company.form.hasLeaseOption'), yesNo(establishment.hasLeaseOption)],
            [t('company.form.isMultiTenant'), yesNo(establishment.isMultiTenant)],
            [t('company.form.landArea'), establishment.landArea === null ? null : format.area(establishment.landArea)],
            [t('company.form.floorArea'), establishment.floorArea === null ? null : format.area(establishment.floorArea)],
          ]}
        />
        <Facts
          title={t('company.page.standing')}
          facts={[
            [t('company.form.isDecidedElsewhere'), yesNo(standingFacts.isDecidedElsewhere)],
            [t('company.form.parentCompany'), standingFacts.parentCompany],
            [t('company.form.isOneOfSeveralPlants'), yesNo(standingFacts.isOneOfSeveralPlants)],
            [t('company.form.succession'), standingFacts.succession === 'unknown' ? null : t(`company.succession.${standingFacts.succession}`)],
            [t('company.form.localSupplierTies'), standingFacts.localSupplierTies],
          ]}
        />
        <Facts
          title={t('company.page.headCounts')}
          facts={[...company.headCounts]
            .reverse()
            .map((count): [string, ReactNode] => [
              day(count.on) ?? '',
              `${t('company.page.headCountLine', { employees: format.number(count.employees, 0) })}${count.apprentices ? `, ${t('company.page.apprentices', { count: count.apprentices })}` : ''} (${t(`company.headCountSource.${count.source}`)})`,
            ])}
        />
      </Stack>
    </Card>
  );
}
