import { call, Icon, useLanguage, useWords } from '@yika/kit';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Dropdown } from 'antd';
import type { ReactElement } from 'react';
import { signOutStaff } from '../addresses.ts';
import { chooseScheme, useScheme } from '../app/scheme.ts';
import { frameWords } from '../words/frame-words.ts';
import { roleWords } from '../words/role-words.ts';
import type { Me } from './use-me.ts';

/** Who one is, one's account, light or dark, and the way out. */
export function PersonMenu({ me }: { readonly me: Me }): ReactElement {
  const say = useWords(frameWords);
  const { language } = useLanguage();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const scheme = useScheme();
  const role = me.grants[0]?.role;
  const leave = async (): Promise<void> => {
    await call(signOutStaff, {}).catch(() => {});
    queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'demo' });
    await navigate({ to: '/sign-in' });
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        selectedKeys: [scheme],
        items: [
          { key: 'account', label: say.places.account, onClick: () => navigate({ to: '/account' }) },
          { type: 'group', label: say.scheme, children: (['system', 'light', 'dark'] as const).map((each) => ({ key: each, label: say.schemes[each], onClick: () => chooseScheme(each) })) },
          { type: 'divider' },
          { key: 'leave', label: say.signOut, onClick: leave },
        ],
      }}
    >
      <button type="button" className="console__person">
        <Icon name="person" size={20} />
        <span>{me.name}{role && `, ${roleWords[language][role].toLowerCase()}`} · {me.staffNumber}</span>
        <Icon name="down" size={18} />
      </button>
    </Dropdown>
  );
}
