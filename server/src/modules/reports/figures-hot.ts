import type { Transaction } from '../../platform/database.ts';
import type { Day } from '../../platform/values/day.ts';

// Counts over tables of other rooms. Owners: ecards – ecards; cards – cards; verifications – presentation; report_counts – reports.

/** Each area at every level above it, so that a page reads one row where the job has counted thousands. */
const AT_EVERY_LEVEL = `cross join lateral (values (0, '000000'), (1, left(code, 2) || '0000'), (2, left(code, 4) || '00'), (3, code)) as at_level (level, area_code)`;

/**
 * E-cards as they stand: `in_use`, by its level; `card_stops` while the card is lost, locked or closed and no other was collected in its
 * place; `ended`. What a region's policy says of a payment is decided at the counter, and not counted here. Replaces those of that day.
 */
export async function countECards(database: Transaction, day: Day): Promise<void> {
  await database.query('forget_ecard_counts', `delete from report_counts where measure = 'ecards' and day = $1`, [day]);
  await database.query('count_ecards', `
    insert into report_counts (measure, day, level, area_code, state, detail, count)
    select 'ecards', $1, level, area_code, state, '', sum(count) from (
      select e.region_code as code,
        case when e.ended_at is not null then 'ended'
          when e.card_id is null or c.status = 1 or (c.status = 4 and c.loss_lapses_on <= $1)
            or exists (select from cards other where other.holder_id = e.holder_id and other.card_id <> e.card_id and other.status = 1 and other.collected_on is not null)
          then 'in_use_' || e.level else 'card_stops' end as state,
        count(*) as count
      from ecards e left join cards c on c.holder_id = e.holder_id and c.card_id = e.card_id
      group by 1, 2) as counted ${AT_EVERY_LEVEL}
    group by level, area_code, state`, [day]);
}

/** Checks of the days from the first instant on, by the day in China on which they were made. Replaces those of these days. */
export async function countChecks(database: Transaction, { fromDay, fromMs }: { readonly fromDay: Day; readonly fromMs: number }): Promise<void> {
  await database.query('forget_check_counts', `delete from report_counts where measure = 'checks' and day >= $1`, [fromDay]);
  await database.query('count_checks', `
    insert into report_counts (measure, day, level, area_code, state, detail, count)
    select 'checks', day, level, area_code, outcome, reason, sum(count) from (
      select region_code as code, (at at time zone 'Asia/Shanghai')::date as day, outcome, case when outcome = 'refused' then coalesce(reasons[1], '') else '' end as reason, count(*) as count
      from verifications where at >= $1 group by 1, 2, 3, 4) as counted ${AT_EVERY_LEVEL}
    group by day, level, area_code, outcome, reason`, [new Date(fromMs)]);
}
