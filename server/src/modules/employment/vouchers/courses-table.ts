import type { Said, SkillLevel } from '@yika/contract';
import type { Transaction } from '../../../platform/database.ts';
import type { Day } from '../../../platform/values/day.ts';
import type { RegionCode } from '../../regions/rules/index.ts';

/** A row of `training_courses` with the places of `training_places`. */
export interface Course {
  readonly courseId: string;
  readonly regionCode: RegionCode;
  readonly name: Said;
  readonly bodyName: Said;
  readonly bodyAddress: Said;
  readonly level: SkillLevel;
  readonly hours: number;
  readonly priceFen: number;
  readonly opensOn: Day;
  readonly closesOn: Day;
  readonly startsOn: Day;
  readonly places: number;
  readonly placesLeft: number;
}

const columns = 'c.course_id, region_code, name, body_name, body_address, level, hours, price_fen, opens_on, closes_on, starts_on, p.places, p.places - p.taken as places_left';

/** Those that take somebody on that day, the nearest closing day first. */
export async function listOpenCourses(database: Transaction, { regionCode, day }: { readonly regionCode: RegionCode; readonly day: Day }): Promise<Course[]> {
  return database.query<Course>('list_open_courses', `
    select ${columns} from training_courses c join training_places p on p.course_id = c.course_id
    where region_code = $1 and opens_on <= $2 and closes_on >= $2 order by closes_on, c.course_id limit 200`, [regionCode, day]);
}

export async function listCoursesById(database: Transaction, courseIds: readonly string[]): Promise<Course[]> {
  if (courseIds.length === 0) return [];
  return database.query<Course>('list_courses_by_id', `
    select ${columns} from training_courses c join training_places p on p.course_id = c.course_id where c.course_id = any ($1::text[])`, [courseIds]);
}

/** False: the course is full. Locks the course’s count until the end of the transaction. */
export async function takePlace(database: Transaction, courseId: string): Promise<boolean> {
  const rows = await database.query('take_place', 'update training_places set taken = taken + 1 where course_id = $1 and taken < places returning course_id', [courseId]);
  return rows.length > 0;
}

export async function freePlace(database: Transaction, courseId: string): Promise<void> {
  await database.query('free_place', 'update training_places set taken = taken - 1 where course_id = $1 and taken > 0', [courseId]);
}

export type CourseToSave = Omit<Course, 'placesLeft'>;

/** As the owner of the database: reference rows. One that is there stays as it is. */
export async function saveCourse(database: Transaction, one: CourseToSave): Promise<void> {
  await database.query('save_course', `
    insert into training_courses (course_id, region_code, name, body_name, body_address, level, hours, price_fen, opens_on, closes_on, starts_on)
    values ($1, $2, $3::jsonb, $4::jsonb, $5::jsonb, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [one.courseId, one.regionCode, JSON.stringify(one.name), JSON.stringify(one.bodyName), JSON.stringify(one.bodyAddress), one.level, one.hours, one.priceFen, one.opensOn, one.closesOn, one.startsOn]);
  await database.query('save_places', 'insert into training_places (course_id, places) values ($1, $2) on conflict do nothing', [one.courseId, one.places]);
}
