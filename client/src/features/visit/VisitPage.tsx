import { Alert, Button, Card, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { failureFromError } from '../../apollo/failureFromError';
import { RecordPage } from '../../apollo/RecordPage';
import { UpdateVisitDocument, VisitPageDocument, type VisitDetailsFragment } from '../../graphql/__generated__/operations';
import { RecordMarks } from '../../ui/RecordMarks';
import { ErrorState } from '../../ui/ErrorState';
import { type Failure } from '../../ui/failure';
import { PageBody } from '../../ui/PageBody';
import { PageHeader } from '../../ui/PageHeader';
import { AnswersCard } from './AnswersCard';
import { VisitDay, VisitState } from './visitColumns';
import { VisitPromises } from './VisitPromises';

/** One visit: what was said, seen and promised. */
export function VisitPage() {
  const { t } = useTranslation();
  const { id = '' } = useParams();
  const answer = useQuery(VisitPageDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <RecordPage answer={answer} record={answer.data?.visit} list={{ to: '/visits', title: t('visit.title') }}>
      {(visit) => <Visit visit={visit} />}
    </RecordPage>
  );
}

function CancelButton({ visit, onFailure }: { visit: VisitDetailsFragment; onFailure(failure: Failure | undefined): void }) {
  const { t } = useTranslation();
  const [update, { loading }] = useMutation(UpdateVisitDocument);
  const to = visit.status === 'planned' ? 'cancelled' : 'planned';
  const move = async () => {
    onFailure(undefined);
    try {
      await update({ variables: { input: { id: visit.id, version: visit.version, status: to } } });
    } catch (error) {
      onFailure(failureFromError(error));
    }
  };
  return (
    <Button variant="default" loading={loading} onClick={() => void move()}>
      {t(to === 'cancelled' ? 'visit.cancel' : 'visit.planAgain')}
    </Button>
  );
}

function VisitHeader({ visit }: { visit: VisitDetailsFragment }) {
  const { t } = useTranslation();
  const people = [
    ...visit.contacts.map((contact) => [contact.firstName, contact.lastName].filter(Boolean).join(' ')),
    ...visit.participants.map((person) => person.name),
  ];
  const planned = visit.status === 'planned';
  const canReport = visit.viewerCan.update && visit.status !== 'cancelled';
  return (
    <PageHeader
      title={visit.company?.name ?? t('visit.one')}
      badges={
        <Group gap="xs">
          <VisitState visit={visit} />
          <RecordMarks isRestricted={visit.confidentiality === 'restricted'} />
        </Group>
      }
      sentence={
        <>
          <VisitDay visit={visit} /> · {[t(`visit.kind.${visit.kind}`), ...(people.length > 0 ? [people.join(', ')] : [])].join(' · ')}
        </>
      }
      action={
        canReport ? (
          <Button component={Link} to={`/visits/${visit.id}/report`} variant={planned ? 'filled' : 'default'}>
            {t(planned ? 'visit.hold' : 'common.action.edit')}
          </Button>
        ) : null
      }
    />
  );
}

function Words({ visit }: { visit: VisitDetailsFragment }) {
  const { t } = useTranslation();
  if (!visit.purpose && !visit.summary) return null;
  return (
    <Card withBorder>
      {visit.purpose ? (
        <Text mb="xs">
          {t('visit.field.purpose')}: {visit.purpose}
        </Text>
      ) : null}
      {visit.summary ? <Text style={{ whiteSpace: 'pre-wrap' }}>{visit.summary}</Text> : null}
    </Card>
  );
}

function RaisedSignals({ signals }: { signals: VisitDetailsFragment['signals'] }) {
  const { t } = useTranslation();
  return (
    <Card withBorder>
      <Title order={2} size="h3" mb="xs">
        {t('signal.many')}
      </Title>
      <ul style={{ margin: 0 }}>
        {signals.map((signal) => (
          <li key={signal.id}>
            {t(`signal.kind.${signal.kind}`)} · {t(`signal.status.${signal.status}`)}
            {signal.evidence ? `: ${signal.evidence}` : ''}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Visit({ visit }: { visit: VisitDetailsFragment }) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Failure>();
  return (
    <PageBody>
      <VisitHeader visit={visit} />
      <Stack gap="md" maw={860}>
        {failure ? <ErrorState failure={failure} /> : null}
        <Group gap="xs">
          {visit.company ? (
            <Button component={Link} to={`/companies/${visit.company.id}`} variant="default">
              {t('visit.toCompany')}
            </Button>
          ) : null}
          {visit.viewerCan.update && visit.status !== 'held' ? <CancelButton visit={visit} onFailure={setFailure} /> : null}
        </Group>
        {visit.actionNeeded === 'red' ? (
          <Alert color="red.9" variant="outline" title={`⬢ ${t('visit.option.actionNeeded.red')}`}>
            {visit.actionNote}
          </Alert>
        ) : null}
        <Words visit={visit} />
        {visit.signals.length > 0 ? <RaisedSignals signals={visit.signals} /> : null}
        {visit.commitments.length > 0 ? <VisitPromises commitments={visit.commitments} /> : null}
        {visit.status === 'held' ? <AnswersCard answers={visit.answers} /> : null}
      </Stack>
    </PageBody>
  );
}
