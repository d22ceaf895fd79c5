import { ControlSection, EmergencyScenario, KillSwitch, RegimeSection, type ContentOf, type ReadinessContent } from '@yika/contract';

type Well = { readonly [Item in ReadinessContent['item']]: ContentOf<Item> };

const said = (text: string) => ({ es: text, 'zh-CN': text, en: text });
const enough = 'Whoever receives cards counts them with a second person, writes the number down and locks them away at once.';

/** Every item as an area would hand it in that has left nothing out. */
export function wellContents(today: string): Well {
  const row = { card: true, ecard: true, servicePoints: 12, opensOn: today };
  return {
    service_matrix: { item: 'service_matrix', rows: [{ service: 'enquiry', ...row }, { service: 'loss_report', ...row }] },
    capacity: { item: 'capacity', staff: [{ task: 'intake', people: 10, cardsADayEach: 20 }], equipment: [{ kind: 'card printer', pieces: 2, cardsADayEach: 300 }], workingDaysAMonth: 20 },
    plan: {
      item: 'plan', design: 'The card opens enquiry, handling and payment at every counter of the city; the e-card the same from the day on which it is claimed. '.repeat(2),
      costs: [{ year: 2030, lines: [{ name: 'cards', amountFen: 500_000_00 }, { name: 'printers', amountFen: 80_000_00 }], totalFen: 580_000_00 }], costTotalFen: 580_000_00,
      intake: [{ month: '2030-02', people: 1500 }, { month: '2030-03', people: 800 }], intakeTotal: 2300,
      cards: { months: ['2030-02', '2030-03'], points: [{ name: 'Hall 1', cards: [600, 700], total: 1300 }, { name: 'Hall 2', cards: [200, 300], total: 500 }], monthTotals: [800, 1000], total: 1800 },
    },
    management_regime: { item: 'management_regime', sections: RegimeSection.enum.map((section) => ({ section, text: enough })) },
    internal_control: { item: 'internal_control', sections: ControlSection.enum.map((section) => ({ section, text: enough })) },
    emergency_plan: {
      item: 'emergency_plan',
      roles: [{ role: 'duty_officer', name: said('duty officer'), phone: '020-12333', deputyPhone: null }, { role: 'head_of_office', name: said('head of office'), phone: '020-12334', deputyPhone: '020-12335' }],
      scenarios: EmergencyScenario.enum.map((scenario) => ({ scenario, steps: [{ what: 'Tell the head of office and stop what is concerned', role: 'duty_officer', withinMinutes: 15 }] })),
      switches: KillSwitch.enum.map((killSwitch) => ({ killSwitch, asks: 'duty_officer', agrees: 'head_of_office' })),
      drills: [{ scenario: 'system_outage', plannedOn: today, heldOn: null, outcome: null }],
    },
  };
}
