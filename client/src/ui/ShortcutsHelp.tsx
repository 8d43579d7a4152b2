import { Kbd, Modal, Stack, Switch, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { setLetterShortcuts, useLetterShortcuts } from './hooks/useShortcut';

export interface ShortcutGroup {
  name: string;
  /** Keys are pressed one after the other; „Ctrl+K“ is one entry. */
  shortcuts: readonly { keys: readonly string[]; does: string }[];
}

interface ShortcutsHelpProps {
  opened: boolean;
  onClose(): void;
  groups: readonly ShortcutGroup[];
}

/** „?“: every shortcut, and the switch for single letters. */
export function ShortcutsHelp({ opened, onClose, groups }: ShortcutsHelpProps) {
  const { t } = useTranslation();
  const letters = useLetterShortcuts();
  return (
    <Modal opened={opened} onClose={onClose} title={t('common.shortcuts.title')} size="md" closeButtonProps={{ 'aria-label': t('common.action.close') }}>
      <Stack>
        <Switch
          label={t('common.shortcuts.switch')}
          description={t('common.shortcuts.switchHint')}
          checked={letters}
          onChange={(event) => setLetterShortcuts(event.currentTarget.checked)}
        />
        {groups.map((group) => (
          <section key={group.name}>
            <Title order={3} size="sm" mb={4}>
              {group.name}
            </Title>
            <Table aria-label={group.name} verticalSpacing={6}>
              <Table.Tbody>
                {group.shortcuts.map((shortcut) => (
                  <Table.Tr key={shortcut.does}>
                    <Table.Td>{shortcut.does}</Table.Td>
                    <Table.Td ta="right">
                      {shortcut.keys.map((key, index) => (
                        <span key={key}>
                          {index > 0 ? ` ${t('common.shortcuts.then')} ` : ''}
                          <Kbd>{key}</Kbd>
                        </span>
                      ))}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </section>
        ))}
      </Stack>
    </Modal>
  );
}
