import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

// Contrast on white / on the dark page is 6.2 / 2.9 at 7 and 2.3 / 7.8 at 4: text uses 7 in light, 4 in dark.
const petrol: MantineColorsTuple = ['#f1f8f9', '#dff0f1', '#c0e0e3', '#99ccd1', '#67b9c1', '#3ca1aa', '#227981', '#1d6b72', '#15555b', '#0f3f43'];
const gray: MantineColorsTuple = ['#fafafa', '#f3f4f4', '#e7e9e9', '#d9dcdd', '#c4c8ca', '#a0a8ab', '#626b70', '#51585c', '#3a3e41', '#222426'];
const dark: MantineColorsTuple = ['#d9dcde', '#b3b9bd', '#97a0a5', '#687378', '#42494c', '#34393c', '#25282a', '#1a1d1e', '#151719', '#111213'];

/** Tokens of the product: neutral greys, one accent, a grid of 8 px, radius 8, 15 px in text. */
export const theme = createTheme({
  colors: { petrol, gray, dark },
  primaryColor: 'petrol',
  primaryShade: { light: 7, dark: 6 },
  defaultRadius: 8,
  fontFamily: "Inter, ui-sans-serif, system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif",
  fontSizes: { xs: '12.5px', sm: '14px', md: '15px', lg: '17px', xl: '20px' },
  lineHeights: { xs: '1.45', sm: '1.5', md: '1.5', lg: '1.5', xl: '1.4' },
  spacing: { xs: '8px', sm: '12px', md: '16px', lg: '24px', xl: '32px' },
  headings: {
    fontWeight: '620',
    sizes: { h1: { fontSize: '24px', lineHeight: '1.3' }, h2: { fontSize: '18px', lineHeight: '1.35' }, h3: { fontSize: '16px', lineHeight: '1.4' } },
  },
  respectReducedMotion: true,
  focusRing: 'auto',
  cursorType: 'pointer',
  components: {
    Paper: { defaultProps: { withBorder: true, shadow: undefined } },
    Card: { defaultProps: { withBorder: true, shadow: undefined, padding: 'md' } },
    // The kit marks the heads of dialogs as page banners, which they are not.
    Modal: {
      defaultProps: { centered: true, transitionProps: { duration: 150 }, attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: 18, fontWeight: 620 } },
    },
    Drawer: {
      defaultProps: { transitionProps: { duration: 150 }, attributes: { header: { role: 'presentation' } } },
      styles: { title: { fontSize: 18, fontWeight: 620 } },
    },
    // Without the placeholder the focus goes to the first entry, and screen readers find nothing but entries.
    Menu: { defaultProps: { shadow: 'sm', transitionProps: { duration: 150 }, withInitialFocusPlaceholder: false } },
    Tooltip: { defaultProps: { openDelay: 300, transitionProps: { duration: 150 } } },
    // Neighbours stay in line whether they have a hint or not.
    InputWrapper: { defaultProps: { inputWrapperOrder: ['label', 'input', 'description', 'error'] } },
    Button: { defaultProps: { size: 'sm' } },
    Badge: { styles: { root: { textTransform: 'none' }, label: { fontWeight: 550 } } },
    // The kit colours the title like the frame, which is too pale for text in grey.
    // What stands on a page from the beginning is no alarm; what appears says so with a role of its own.
    Alert: { defaultProps: { role: 'note' }, styles: { title: { color: 'var(--mantine-color-text)' } } },
  },
});

/** Where the kit's own colours miss AA: quiet text, placeholders, errors. */
export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-dimmed': gray[6],
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-error': '#b02525',
    '--mantine-color-anchor': petrol[7],
    '--ot-page': '#fafafa',
    '--ot-surface': '#ffffff',
    '--ot-hairline': gray[2],
    '--ot-hover': gray[1],
    '--ot-selected': petrol[1],
    '--ot-level-calm': gray[7],
    '--ot-level-watch': '#1864ab',
    '--ot-level-talk': '#8f4e00',
    '--ot-level-now': '#b02525',
    '--ot-warn-surface': '#fff6e5',
  },
  dark: {
    '--mantine-color-dimmed': dark[2],
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-error': '#ff9a9a',
    '--mantine-color-anchor': petrol[4],
    '--ot-page': dark[8],
    '--ot-surface': dark[7],
    '--ot-hairline': dark[5],
    '--ot-hover': dark[6],
    '--ot-selected': '#173438',
    '--ot-level-calm': dark[1],
    '--ot-level-watch': '#74c0fc',
    '--ot-level-talk': '#ffc078',
    '--ot-level-now': '#ff9a9a',
    '--ot-warn-surface': '#33270f',
  },
});
