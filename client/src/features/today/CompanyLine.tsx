import { Anchor, Group, Text } from '@mantine/core';
import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type TodayCompanyFragment } from '../../graphql/__generated__/operations';
import { LevelBadge } from '../../ui/LevelBadge';

/** A company with its level and the reason as a sentence. */
export function CompanyLine({ company, action }: { company: TodayCompanyFragment; action?: ReactNode }) {
  return (
    <li>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <div>
          <Group gap="0 12px">
            <Anchor component={Link} to={`/companies/${company.id}`} fw={550}>
              {company.name}
            </Anchor>
            <LevelBadge level={company.attention.level} />
          </Group>
          <Text size="sm" c="dimmed">
            {company.attention.topReason?.text ?? company.address.city}
          </Text>
        </div>
        {action}
      </Group>
    </li>
  );
}
