import type { PasskeyCreation } from '@yika/contract';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { newBrowser } from '../../test/browser.ts';
import { SoftwareAuthenticator } from '../../test/software-authenticator.ts';
import { verbsOn } from '../../test/verbs-on.ts';
import { wholeHouse } from '../../test/whole-house.ts';

const house = await wholeHouse();
const { yika, done, keepTime } = verbsOn(house);
beforeEach(keepTime);
afterAll(house.close);

test('nobody is created in a role that the console gives, or without a name', async () => {
  expect(await yika('staff create --role officer --name Ana')).toMatchObject({ exitCode: 2 });
  expect(await yika('staff create --role system_administrator')).toMatchObject({ exitCode: 2 });
});

test('the first administrator is created once, without a password; a further one only when it is said', { timeout: 30_000 }, async () => {
  const { code, staffNumber } = await done('staff create --role security_administrator --name Ana');
  expect(await yika('staff create --role security_administrator --name Eva')).toMatchObject({ exitCode: 1, value: { error: 'administrator_exists' } });
  expect((await yika('staff create --role security_administrator --name Eva --further')).exitCode).toBe(0);
  expect((await yika('staff create --role system_administrator --name Leo')).exitCode).toBe(0);

  const browser = newBrowser(house.app);
  const key = new SoftwareAuthenticator('http://localhost:8080');
  const created = key.create((await browser.post('/api/staff/enrolment/options', { code })).body as unknown as PasskeyCreation);
  const { body } = await browser.post('/api/staff/enrolment', { code, name: 'Key', created });
  expect(body).toMatchObject({ staffNumber, name: 'Ana', grants: [{ role: 'security_administrator', areaCode: '000000' }] });
});

test('two who are created at once are still one', async () => {
  await house.owner.script('truncate staff, staff_grants, staff_enrolments');
  const answers = await Promise.all(['Ana', 'Eva'].map((name) => yika(`staff create --role system_administrator --name ${name}`)));
  expect(answers.map(({ exitCode }) => exitCode ?? 0).sort()).toEqual([0, 1]);
});
