import { theme, type ThemeConfig } from 'antd';

/**
 * antd's tokens, read from the kit's own style sheet, so that no colour stands in two places. Sizes follow the letters that are set in the
 * browser: antd counts in pixels, and would stay small where everything else has grown.
 */
export function themeFrom(style: CSSStyleDeclaration, dark: boolean): ThemeConfig {
  const of = (name: string): string => style.getPropertyValue(`--${name}`).trim();
  const letters = (Number.parseFloat(style.fontSize) || 16) / 16;
  const px = (size: number): number => Math.round(size * letters);
  return {
    // The dark algorithm would take the kit's own dark primary for a light one, and dim it.
    algorithm: [dark ? theme.darkAlgorithm : theme.defaultAlgorithm, (_, map) => (map ? { ...map, colorPrimary: of('primary'), colorLink: of('link') } : theme.defaultAlgorithm(theme.defaultSeed))],
    token: {
      colorPrimary: of('primary'), colorPrimaryHover: of('primary-pressed'), colorPrimaryActive: of('primary-pressed'), colorPrimaryBorder: of('focus'), colorPrimaryBg: of('selected'),
      colorTextLightSolid: of('on-primary'), colorLink: of('link'), colorLinkHover: of('link'), colorLinkActive: of('link'), colorInfo: of('primary'),
      colorText: of('text'), colorTextHeading: of('text'), colorTextSecondary: of('text-2'), colorTextDescription: of('text-3'), colorTextTertiary: of('text-3'),
      colorTextPlaceholder: of('text-3'), colorTextDisabled: of('off-ink'), colorIcon: of('text-2'),
      colorBgLayout: of('page'), colorBgContainer: of('panel'), colorBgElevated: of('panel'), colorBgContainerDisabled: of('off'), colorFillAlter: of('selected'),
      colorBorder: of('edge'), colorBorderDisabled: of('off'), colorBorderSecondary: of('rule'), colorSplit: of('rule'),
      colorSuccess: of('good'), colorSuccessBg: of('good-ground'), colorSuccessBorder: of('good'),
      colorWarning: of('doubt'), colorWarningBg: of('doubt-ground'), colorWarningBorder: of('doubt'), colorWarningText: of('doubt'),
      colorError: of('bad'), colorErrorBg: of('bad-ground'), colorErrorBorder: of('bad'), colorErrorText: of('bad'), colorErrorHover: of('bad'),
      fontFamily: 'inherit', fontSize: px(15), fontSizeSM: px(14), fontSizeLG: px(16), lineHeight: 1.45,
      controlHeight: px(44), controlHeightSM: px(34), controlHeightLG: px(52), borderRadius: 10, borderRadiusLG: 12, borderRadiusSM: 8,
      controlItemBgActive: of('selected'), controlItemBgActiveHover: of('focus-ring'), controlItemBgHover: of('selected'), controlOutline: of('focus-ring'),
      boxShadow: 'none', motion: !matchMedia('(prefers-reduced-motion: reduce)').matches, wireframe: false,
    },
    components: {
      Button: { fontWeight: 700, primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none', defaultColor: of('link'), defaultBg: of('panel') },
      Table: {
        headerBg: of('panel'), headerColor: of('text-3'), headerSplitColor: 'transparent', rowHoverBg: of('selected'), rowSelectedBg: of('selected'), rowSelectedHoverBg: of('selected'),
        cellPaddingBlock: px(12), cellPaddingBlockMD: px(9), cellPaddingBlockSM: px(6), cellPaddingInlineMD: px(16), cellPaddingInlineSM: px(16), bodySortBg: of('panel'), headerBorderRadius: 12,
      },
      Tooltip: { colorBgSpotlight: of('text'), colorTextLightSolid: of('panel') },
      Tabs: { titleFontSize: px(15), horizontalItemGutter: px(24) },
      Form: { labelColor: of('text-2'), verticalLabelPadding: '0 0 4px', itemMarginBottom: px(16) },
      Timeline: { dotBg: of('panel') },
      Modal: { titleFontSize: px(20), titleLineHeight: 1.3 },
      Tree: { nodeSelectedBg: of('selected'), titleHeight: px(36) },
    },
  };
}
