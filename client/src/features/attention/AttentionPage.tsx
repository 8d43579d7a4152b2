import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { SignalInboxDocument } from '../../graphql/__generated__/operations';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { UrlTabs } from '../../ui/UrlTabs';
import { AttentionGrid } from './AttentionGrid';
import { AttentionTable } from './AttentionTable';
import { INBOX_VARIABLES } from './inboxVariables';
import { SignalInbox } from './SignalInbox';

/** What was reported and wants a decision; and with whom a conversation is worth it. */
export function AttentionPage() {
  const { t } = useTranslation();
  const { data } = useQuery(SignalInboxDocument, { variables: INBOX_VARIABLES, fetchPolicy: 'cache-and-network' });
  const total = data?.signals.totalCount;
  return (
    <PageBody>
      <PageHeader title={t('attention.title')} sentence={t('attention.intro')} />
      <UrlTabs
        label={t('attention.title')}
        tabs={[
          { id: 'inbox', label: t('attention.inbox'), ...(total === undefined ? {} : { count: total }), content: <SignalInbox /> },
          { id: 'list', label: t('attention.list'), content: <AttentionTable /> },
          { id: 'grid', label: t('attention.grid'), content: <AttentionGrid /> },
        ]}
      />
    </PageBody>
  );
}
