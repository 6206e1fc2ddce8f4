/** Terms of the fields next to ours: a question that names one is for another team, whatever else it shares with a passage. */

/**
 * By the field that it belongs to; a plural "s" is left out, as it counts for nothing. What a child or a family may merely
 * live through is no such term: "off with a cold", "mum has asthma".
 */
const termsByField = {
  pay: `
    payslip, payroll, payday, pay day, pay scale, pay rise, pay grade, overtime, pension, expenses claim,
    mileage, subsistence, season ticket loan, tax code, national insurance, p60, p45, cycle to work,
    season ticket, pay award, pay increment, back pay`,
  staff: `
    annual leave, sick leave, sick pay, fit note, sickness trigger, sickness policy, maternity leave,
    paternity leave, parental leave, compassionate leave, bereavement leave, study leave, unpaid leave,
    unused leave, flexi leave, toil, flexible working, hybrid working, working from home, secondment,
    grievance, appraisal, probation period, notice period, exit interview, trade union,
    occupational health, human resource, job advert, job vacancy, job description, staff pass, id badge,
    asye, social work england, dbs, single central record, leaving do, leaving card, reference for a job,
    redundancy, return to work, staff absence, staff attendance, staff sickness, staff survey, eye test,
    dress code, jury service, disciplinary hearing, induction checklist, timesheet, exit form, e learning,
    elearning, mandatory training, workplace mediation`,
  systems: `
    password, vpn, wifi, printer, photocopier, excel sheet, excel file, excel formula, excel chart,
    powerpoint, liquidlogic, service desk, helpdesk, it support, sharepoint, onedrive, screen share,
    out of office, calendar invite, work phone, duplicate record, case management system, system access,
    locked out, log in, authenticator, two factor, docking station, headset, mail merge, email signature,
    recall an email, shared mailbox, distribution list, teams call, pdf, network drive`,
  buildings: `
    meeting room, training room, room booking, hot desk, car park, car parking, staff parking, canteen,
    stationery, fire drill, fire marshal, fire extinguisher, lost property, reception desk, civic centre,
    staff room, first aider, first aid box, boiler, air conditioning, key fob, visitor pass, school hall,
    hall hire`,
  benefit: `
    child benefit, universal credit, attendance allowance, carer allowance, disability living allowance,
    dla, personal independence payment, housing benefit, benefit cap, two child limit, tax credit,
    income support, pension credit, council tax, food bank, food voucher, blue badge, healthy start,
    child maintenance, tax free childcare, childcare entitlement, funded childcare, 30 hour, 15 hour,
    allowance, section 17 payment, section 17 money`,
  housing: `
    housing register, housing officer, housing priority, housing application, council house, council flat,
    temporary accommodation, emergency accommodation, eviction, evict, homeless, homelessness, tenancy,
    landlord, rent arrear, overcrowding, overcrowded, right to buy, damp and mould, sheltered housing,
    housing association, home repair, mortgage`,
  'school services': `
    school dinner, breakfast club, after school club, uniform grant, school transport, school bus,
    bus pass, travel pass, travel training, catchment, admission appeal, school application,
    primary application, secondary application, application deadline, offer day, in year place,
    in year application, school waiting list, term date, inset day, exam date, exam timetable, exam access,
    grade boundary, resit, private candidate, result day, become a school governor,
    becoming a school governor, governing board, nursery place, nursery fee, holiday club,
    holiday activity, snow day, school trip, educational visit, school photo, music lesson, gcse exam,
    ucas, student finance, student loan, phonic, eyfs profile, qts, ect induction, teacher pay,
    academy conversion, capital funding, swimming lesson`,
  'special needs': `
    tribunal, sendiass, mediation certificate, personal budget, direct payment, section f, short break,
    respite, blue badge, wheelchair`,
  fostering: `
    fostering allowance, fostering panel, foster panel, fostering assessment, fostering fee, form f,
    become a foster carer, becoming a foster carer, foster carer get paid, foster carer paid,
    paid to foster, connected person, fostering agency, staying put, setting up home, leaving care grant,
    pathway plan, personal adviser, junior isa, savings account, passport, delegated authority, life story,
    later life letter`,
  adoption: `
    adoption panel, adoption allowance, adoption support fund, adoption leave, adoption process,
    adoption agency, adopter, matching panel, permanence report, special guardianship allowance,
    guardianship assessment`,
  'family time': `
    contact centre, family time, supervised contact, contact session, contact supervisor,
    contact arrangement, contact visit, letterbox contact`,
  'family court': `
    care proceeding, care order, court bundle, final hearing, case management hearing, cafcass,
    children guardian, guardian ad litem, pre proceeding, public law outline, plo, letter of instruction,
    hair strand, drug test, alcohol test, dna test, parenting assessment, position statement,
    placement order, emergency protection order, legal aid, family court, injunction,
    non molestation order, barrister, court fee, swear an affidavit, contact order, specific issue order,
    prohibited step, witness summon, expert witness`,
  'social care': `
    single assessment, child and family assessment, cin visit, child in need visit,
    child in need plan be reviewed, lac review, looked after review, cla review,
    independent reviewing officer, statutory visit, visit recording, placement move, placement request,
    placement breakdown, residential placement, emergency placement, case transfer, case supervision,
    supervision a year, private fostering, marac, clare law, refuge, freedom programme, parenting course,
    parenting programme, youth justice order, appropriate adult, return home interview, missing episode,
    out of hour team, emergency duty team, duty rota, director of social care`,
  'law at ages': `
    left home alone, home alone, babysitter, babysitting, age to work, age of consent,
    age of criminal responsibility, work permit, part time job`,
  records: `
    subject access, freedom of information, foi, data breach, data protection officer, retention schedule,
    redact, redaction`,
  immigration: `
    asylum, immigration, visa, home office, age assessment, no recourse, nrpf, citizenship, settled status,
    biometric`,
  health: `
    vaccine, vaccination, immunisation, flu jab, health assessment, dialysis, side effect, dose, dosage,
    prescription, bedwetting, adult mental health, adult social care, dol, mental capacity, walk in centre,
    health visitor appointment, sexual health, methylphenidate, melatonin, epipen, physiotherapy,
    occupational therapy, hearing test, maternity ward, midwife, pharmacy, meal on wheel, elderly,
    adult social worker, nhs dentist, register with a dentist, register a child with a dentist,
    kidney disease, bowel cancer`,
  council: `
    elector, electoral, polling station, register a birth, register a death, register a marriage,
    birth certificate, death certificate, planning permission, planning notice, planning application,
    parking ticket, parking permit, penalty charge, bus lane, speeding, speed limit, tv licence,
    driving licence, skip licence, taxi licence, fly tipping, bin, recycling, pothole, library,
    leisure centre, swimming pool, self assessment, tax return, car insurance, premium bond, allotment,
    abandoned vehicle, bulky waste, garden waste, building control, burial, cemetery, crematorium,
    business rate, dropped kerb, election, food hygiene, graffiti, land charge, museum, noise complaint,
    pest control, road work, street light, trading standard, citizenship ceremony, dog warden, licensing,
    bonfire, market stall`,
} as const;

/** In lower case, without apostrophes and the "s" of a plural, a blank around each word. */
export const folded = (text: string): string =>
  ` ${text
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map((word) => word.replace(/(?<=[^s]{2})s$/, ''))
    .join(' ')} `;

const termsIn = (listed: string): readonly string[] => listed.split(',').map(folded);
const terms: readonly string[] = Object.values(termsByField).flatMap(termsIn);
/** Of these a child or a family may be told of in a question on a topic of ours; nobody lives through mileage. */
const ofFamilies: ReadonlySet<string> = new Set(
  [
    termsByField.housing,
    termsByField['school services'],
    termsByField['special needs'],
    termsByField.adoption,
    termsByField['family time'],
    termsByField['family court'],
    termsByField['social care'],
    termsByField.immigration,
    termsByField.health,
  ].flatMap(termsIn),
);

/** As they stand within a folded text. */
export const termsOfOtherFields = (question: string): readonly string[] => {
  const asked = folded(question);
  return terms.filter((term) => asked.includes(term));
};

export const mayBeOfFamily = (term: string): boolean => ofFamilies.has(term);

export const namesAll = (text: string, named: readonly string[]): boolean => {
  const said = folded(text);
  return named.every((term) => said.includes(term));
};
