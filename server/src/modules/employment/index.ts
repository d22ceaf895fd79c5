export { saveCourse, type CourseToSave } from './vouchers/courses-table.ts';
export { registerEmployment } from './employment-routes.ts';
export { followVouchers } from './vouchers/follow-vouchers.ts';
export { mayRecordSkill, recordSkill } from './skills/record-skill.ts';
export { hasSkills, listSkills, saveSkills, type SkillToSave } from './skills/skills-table.ts';
export { issueVoucher, mayAskVoucher, voucherOfCase } from './vouchers/issue-voucher.ts';
export { benefitOfCase, mayRegisterUnemployed, registerUnemployed } from './unemployment.ts';
