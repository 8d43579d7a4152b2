import { Button } from '@mantine/core';
import { IconEye, IconFileTypePdf } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { type OfferDetailsFragment } from '../../graphql/__generated__/operations';

/** The offer as its recipient sees it: as a page and as PDF. */
export function OfferLinks({ offer }: { offer: OfferDetailsFragment }) {
  const { t } = useTranslation();
  const page = `/offer-preview/${offer.id}`;
  return (
    <>
      <Button variant="default" component="a" href={page} target="_blank" rel="noreferrer" leftSection={<IconEye size={18} aria-hidden />}>
        {t(offer.state === 'draft' ? 'offer.preview' : 'offer.openPage')}
      </Button>
      <Button variant="default" component="a" href={`${page}/pdf`} target="_blank" rel="noreferrer" leftSection={<IconFileTypePdf size={18} aria-hidden />}>
        {t('offer.pdf')}
      </Button>
    </>
  );
}
