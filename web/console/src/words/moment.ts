import { dayOf, formatTime, type Language } from '@yika/kit';

/** Epoch ms → '22-11-2026 14:02', '2026-11-22 14:02', '22 Nov 2026 14:02': whole, because what is seen here is compared and quoted. */
export function formatMoment(at: number, language: Language, { seconds = false }: { readonly seconds?: boolean } = {}): string {
  return `${formatDate(dayOf(at), language)} ${formatTime(at, language, { seconds })}`;
}

export function formatDate(day: string, language: Language): string {
  const [year = '', month = '', date = ''] = day.split('-');
  switch (language) {
    case 'es':
      return `${date}-${month}-${year}`;
    case 'zh-CN':
      return day;
    case 'en':
      return `${Number(date)} ${months[Number(month) - 1]} ${year}`;
  }
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
