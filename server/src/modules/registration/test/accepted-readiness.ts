import type { Transaction } from '../../../platform/database.ts';
import { wellContents } from '../rules/readiness/test/well-contents.ts';

/** All that Article 6 asks of an area is written, accepted at these levels, and its system has passed. */
export async function acceptReadiness(owner: Transaction, areaCode: string, { day, at, levels = ['province', 'ministry'] }: { readonly day: string; readonly at: number; readonly levels?: readonly string[] }): Promise<void> {
  const well = wellContents(day);
  const services = [...well.service_matrix.rows, ...(['business_handling', 'medical_settlement'] as const).map((service) => ({ service, card: true, ecard: false, servicePoints: 3, opensOn: day }))];
  const contents = [{ ...well.service_matrix, rows: services }, well.capacity, well.plan, well.management_regime, well.internal_control, well.emergency_plan];
  const moment = new Date(at);
  for (const content of contents) {
    await owner.query('write_ready_item', `insert into readiness_items (area_code, item, version, content, edited_by, at) values ($1, $2, 1, $3, 'staff:test', $4)`, [areaCode, content.item, JSON.stringify(content), moment]);
    for (const [place, level] of levels.entries()) {
      await owner.query('accept_ready_item', `insert into readiness_reviews (area_code, item, review_no, version, level, accepted, reason, reviewer, at) values ($1, $2, $3, 1, $4, true, 'looked at', 'staff:test', $5)`, [areaCode, content.item, place + 1, level, moment]);
    }
  }
  await owner.query('register_tested_system', `insert into regional_systems (area_code, version, address, x, y, registered_by, at) values ($1, 1, 'https://a.example', 'x', 'y', 'staff:test', $2)`, [areaCode, moment]);
  await owner.query('insert_passed_test', `
    with test as (insert into technical_tests (area_code, system_version, asked_by, asked_at, ended) values ($1, 1, 'staff:test', $2, true) returning test_id)
    insert into technical_test_results (area_code, test_id, findings, at) select $1, test_id, '[]', $2 from test`, [areaCode, moment]);
}
