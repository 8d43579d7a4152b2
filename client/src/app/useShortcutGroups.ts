import { useTranslation } from 'react-i18next';
import { type ShortcutGroup } from '../ui/ShortcutsHelp';
import { type Destination } from './destinations';

/** What „?“ lists. */
export function useShortcutGroups(destinations: readonly Destination[]): ShortcutGroup[] {
  const { t } = useTranslation();
  return [
    {
      name: t('common.shortcuts.general'),
      shortcuts: [
        { keys: ['Ctrl+K'], does: t('common.shortcuts.search') },
        { keys: ['N'], does: t('common.shortcuts.create') },
        ...destinations.flatMap((destination) =>
          destination.letter
            ? [{ keys: ['G', destination.letter.toUpperCase()], does: t('common.shortcuts.goTo', { name: t(`nav.${destination.name}`) }) }]
            : [],
        ),
        { keys: ['Esc'], does: t('common.shortcuts.close') },
        { keys: ['?'], does: t('common.shortcuts.help') },
      ],
    },
    {
      name: t('common.shortcuts.lists'),
      shortcuts: [
        { keys: ['J'], does: t('common.shortcuts.next') },
        { keys: ['K'], does: t('common.shortcuts.previous') },
        { keys: ['Enter'], does: t('common.shortcuts.open') },
        { keys: ['E'], does: t('common.shortcuts.edit') },
        { keys: ['M'], does: t('common.shortcuts.move') },
      ],
    },
  ];
}
