import { notifications } from '@mantine/notifications';
import { IconMailOff, IconWifiOff } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { disconnected, internalFailure } from '../apollo/connection';
import { useSignalStore } from '../apollo/signalStore';
import { useViewer } from '../apollo/ViewerContext';
import classes from './Shell.module.css';

/** What concerns every page: no line to the server, mail that stays here, and failures that are ours. */
export function Banners() {
  const { t } = useTranslation();
  const { agency, can } = useViewer();
  const offline = useSignalStore(disconnected);
  const failure = useSignalStore(internalFailure);

  useEffect(() => {
    const away = () => disconnected.set(true);
    const back = () => disconnected.set(false);
    window.addEventListener('offline', away);
    window.addEventListener('online', back);
    return () => {
      window.removeEventListener('offline', away);
      window.removeEventListener('online', back);
    };
  }, []);

  useEffect(() => {
    if (!failure) return;
    notifications.show({
      color: 'red',
      autoClose: false,
      title: t('errors.INTERNAL'),
      message: failure.errorId ? `${t('common.error.idLabel')}: ${failure.errorId}` : t('common.error.whatToDo'),
      closeButtonProps: { 'aria-label': t('common.action.close') },
    });
  }, [failure, t]);

  return (
    <>
      {offline ? (
        <div className={classes.banner} role="alert">
          <IconWifiOff size={18} aria-hidden />
          {t('common.error.offline')}
        </div>
      ) : null}
      {agency.mailStaysHere && can.manageSettings ? (
        <div className={classes.banner}>
          <IconMailOff size={18} aria-hidden />
          {t('nav.mailStaysHere')}
        </div>
      ) : null}
    </>
  );
}
