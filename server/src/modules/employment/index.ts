export { saveCourse, type CourseToSave } from './courses-table.ts';
export { registerEmployment } from './employment-routes.ts';
export { followVouchers } from './follow-vouchers.ts';
export { mayRecordSkill, recordSkill } from './record-skill.ts';
export { hasSkills, listSkills, saveSkills, type SkillToSave } from './skills-table.ts';
export { issueVoucher, mayAskVoucher, voucherOfCase } from './issue-voucher.ts';
export { benefitOfCase, mayRegisterUnemployed, registerUnemployed } from './unemployment.ts';
