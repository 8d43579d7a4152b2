import { Badge, Group } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CompanyMasterDataFragment } from '../../graphql/__generated__/operations';
import { LevelBadge } from '../../ui/LevelBadge';
import { ImportanceBadge } from './ImportanceBadge';

interface CompanyBadgesProps {
  company: CompanyMasterDataFragment;
  canEdit: boolean;
  onChanged(): void;
}

/** Level, importance, and what is not as usual: another status than active, invented. */
export function CompanyBadges({ company, canEdit, onChanged }: CompanyBadgesProps) {
  const { t } = useTranslation();
  return (
    <Group gap="xs">
      <LevelBadge level={company.attention.level} />
      <ImportanceBadge company={company} canEdit={canEdit} onChanged={onChanged} />
      {company.status === 'active' ? null : (
        <Badge variant="outline" color="gray">
          {t(`company.status.${company.status}`)}
        </Badge>
      )}
      {company.isSample ? (
        <Badge variant="outline" color="gray" title={t('company.page.sample')}>
          {t('common.sample')}
        </Badge>
      ) : null}
    </Group>
  );
}
