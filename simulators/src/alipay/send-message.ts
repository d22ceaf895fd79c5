import type { AppMessages } from '../platform/app-messages.ts';
import { AlipayError } from './alipay-errors.ts';
import { alipayPersons, openIdOf, userIdOf, type AlipayApp } from './apps.ts';
import type { AlipayBehaviour } from './faults.ts';
import type { GatewayParameters } from './gateway-calls.ts';

interface Parts {
  readonly app: AlipayApp;
  readonly messages: AppMessages;
  readonly now: () => number;
}

/** The one template that the pretended life account has registered, with the fields first, keyword1 and keyword2. */
const TEMPLATE_ID = 'yika-notice';

interface Content {
  readonly to_user_id?: string;
  readonly to_open_id?: string;
  readonly template?: { readonly template_id?: string; readonly context?: Readonly<Record<string, { readonly value?: string } | undefined>> };
}

/** A template message of the life account. It knows no id of the sender's: told twice, it arrives twice. */
export function sendMessage({ app, messages, now }: Parts, parameters: GatewayParameters, behaviour: AlipayBehaviour): Readonly<Record<string, string>> {
  const { to_user_id: userId, to_open_id: openId, template } = contentOf(parameters);
  const person = alipayPersons.find((each) => userIdOf(each) === userId || openIdOf(each, app) === openId);
  if (!person) throw new AlipayError('receiverInvalid');
  if (template?.template_id !== TEMPLATE_ID) throw new AlipayError('templateInvalid');
  if (behaviour === 'not_following') throw new AlipayError('notFollowing');
  const fieldOf = (field: string): string => template.context?.[field]?.value ?? '';
  messages.deliver({ personId: person.id, title: fieldOf('first'), lines: [fieldOf('keyword1'), fieldOf('keyword2')], sameId: null }, now());
  return { code: '10000', msg: 'Success' };
}

function contentOf(parameters: GatewayParameters): Content {
  try {
    return JSON.parse(parameters['biz_content'] ?? '') as Content;
  } catch {
    throw new AlipayError('receiverInvalid');
  }
}
