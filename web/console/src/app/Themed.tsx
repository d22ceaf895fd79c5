import { useLanguage, type Language } from '@yika/kit';
import { ConfigProvider, type ConfigProviderProps } from 'antd';
import enGB from 'antd/locale/en_GB';
import esES from 'antd/locale/es_ES';
import zhCN from 'antd/locale/zh_CN';
import { useMemo, type ReactElement, type ReactNode } from 'react';
import { useDark } from './scheme.ts';
import { themeFrom } from './theme.ts';

const locales: Record<Language, NonNullable<ConfigProviderProps['locale']>> = { es: esES, 'zh-CN': zhCN, en: enGB };

/** antd in the colours, letters and language of the kit. */
export function Themed({ children }: { readonly children: ReactNode }): ReactElement {
  const dark = useDark();
  const { language } = useLanguage();
  const theme = useMemo(() => themeFrom(getComputedStyle(document.documentElement), dark), [dark]);
  return (
    <ConfigProvider theme={theme} locale={locales[language]} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      {children}
    </ConfigProvider>
  );
}
