import type { RefusalTexts } from '../refusals.ts';

export const cardRefusals = {
  card_sealed: {
    es: { holder: 'card_sealed', operator: 'card_sealed', next: 'card_sealed' },
    'zh-CN': { holder: 'card_sealed', operator: 'card_sealed', next: 'card_sealed' },
    en: { holder: 'card_sealed', operator: 'card_sealed', next: 'card_sealed' },
  },
  card_formally_lost: {
    es: { holder: 'card_formally_lost', operator: 'card_formally_lost', next: 'card_formally_lost' },
    'zh-CN': { holder: 'card_formally_lost', operator: 'card_formally_lost', next: 'card_formally_lost' },
    en: { holder: 'card_formally_lost', operator: 'card_formally_lost', next: 'card_formally_lost' },
  },
  card_temporarily_lost: {
    es: { holder: 'card_temporarily_lost', operator: 'card_temporarily_lost', next: 'card_temporarily_lost' },
    'zh-CN': { holder: 'card_temporarily_lost', operator: 'card_temporarily_lost', next: 'card_temporarily_lost' },
    en: { holder: 'card_temporarily_lost', operator: 'card_temporarily_lost', next: 'card_temporarily_lost' },
  },
  card_locked: {
    es: { holder: 'card_locked', operator: 'card_locked', next: 'card_locked' },
    'zh-CN': { holder: 'card_locked', operator: 'card_locked', next: 'card_locked' },
    en: { holder: 'card_locked', operator: 'card_locked', next: 'card_locked' },
  },
  card_cancelled: {
    es: { holder: 'card_cancelled', operator: 'card_cancelled', next: 'card_cancelled' },
    'zh-CN': { holder: 'card_cancelled', operator: 'card_cancelled', next: 'card_cancelled' },
    en: { holder: 'card_cancelled', operator: 'card_cancelled', next: 'card_cancelled' },
  },
  card_not_lost: {
    es: { holder: 'card_not_lost', operator: 'card_not_lost', next: 'card_not_lost' },
    'zh-CN': { holder: 'card_not_lost', operator: 'card_not_lost', next: 'card_not_lost' },
    en: { holder: 'card_not_lost', operator: 'card_not_lost', next: 'card_not_lost' },
  },
  loss_already_reported: {
    es: { holder: 'loss_already_reported', operator: 'loss_already_reported', next: 'loss_already_reported' },
    'zh-CN': { holder: 'loss_already_reported', operator: 'loss_already_reported', next: 'loss_already_reported' },
    en: { holder: 'loss_already_reported', operator: 'loss_already_reported', next: 'loss_already_reported' },
  },
  policy_forbids_during_loss: {
    es: { holder: 'policy_forbids_during_loss', operator: 'policy_forbids_during_loss', next: 'policy_forbids_during_loss' },
    'zh-CN': { holder: 'policy_forbids_during_loss', operator: 'policy_forbids_during_loss', next: 'policy_forbids_during_loss' },
    en: { holder: 'policy_forbids_during_loss', operator: 'policy_forbids_during_loss', next: 'policy_forbids_during_loss' },
  },
} as const satisfies Record<string, RefusalTexts>;
