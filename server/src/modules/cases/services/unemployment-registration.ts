import { allow } from '../../../platform/values/decision.ts';
import { asId } from '../../../platform/values/ids.ts';
import { benefitOfCase, mayRegisterUnemployed, registerUnemployed } from '../../employment/index.ts';
import type { Service } from '../service.ts';

/** Registers somebody as looking for work. The benefit that follows is computed when it is looked at, and kept as it is on the day of the decision. */
export const unemploymentRegistration: Service<'unemployment_registration'> = {
  key: 'unemployment_registration',
  mayOpen: async (world, holderId, content) => {
    const may = await mayRegisterUnemployed(world, holderId, content && asId(content.leftOn));
    return may.allowed ? allow({ regionCode: may.value, subject: '' }) : may;
  },
  compare: async (world, { holderId, caseNumber, content: { leftOn, leaving } }) => {
    const { monthsPaid, months, monthlyFen } = await benefitOfCase(world, holderId, { caseNumber, leaving });
    return [
      { field: 'left_on', held: null, asked: leftOn, differs: false },
      { field: 'leaving', held: null, asked: leaving, differs: false },
      { field: 'months_paid', held: String(monthsPaid), asked: null, differs: false },
      { field: 'benefit_months', held: String(months), asked: null, differs: false },
      { field: 'benefit_monthly', held: `¥${(monthlyFen / 100).toFixed(2)}`, asked: null, differs: false },
    ];
  },
  recheck: async (world, { holderId, content }) => {
    const may = await mayRegisterUnemployed(world, holderId, asId(content.leftOn));
    return may.allowed ? null : may.reason;
  },
  grant: (world, { holderId, caseNumber, content }, { caller, reference }) => registerUnemployed(world, { holderId, caseNumber, leftOn: asId(content.leftOn), leaving: content.leaving, caller, reference }),
};
