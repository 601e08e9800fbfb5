import { describe, expect, it } from "vitest";
import { kindOfName } from "../../src/links/organisation-kind.js";

const KINDS: Readonly<Record<string, string>> = {
  police:
    "Kent Police; Police Service of Northern Ireland; Garda Síochána; Lagos State Police Command; Cook County Sheriff's Office; Royal Canadian Mounted Police; Central Bureau of Investigation; FBI; Interpol; Criminal Investigation Department; Leeds homicide squad; Anti-Narcotics Force; National Crime Agency; Economic and Financial Crimes Commission; Texas Department of Public Safety; Major Crime Unit; RCPD; HCSO; Anti-Terrorism Squad; Economic Offences Wing; QPS; MACC; Polícia Federal",
  court:
    "Leeds Crown Court; Old Bailey; Hall of Justice; High Court of Justiciary; Westminster Magistrates' Court; Supreme Court of India; Special Tribunal for Lebanon",
  prosecution:
    "Crown Prosecution Service; Director of Public Prosecutions; Harris County District Attorney's Office; U.S. Attorney's Office; Serious Fraud Office; Daegu District Prosecutors' Office",
  prison: "HMP Wandsworth; San Quentin State Prison; Kirikiri Correctional Centre; Cook County Jail; Barlinnie",
  hospital:
    "Royal Infirmary of Edinburgh; Mayo Clinic; Chris Hani Baragwanath Hospital; St Mary's Medical Center; Hywel Dda University Health Board; AIIMS; Mamprobi Polyclinic",
  school: "University of Lagos; Lincoln High School; St Brigid's College; Brookfield Primary; LSU; UCLA",
  religious:
    "Holy Trinity Church; Diocese of Cork; Al-Noor Mosque; Siri Guru Singh Gurdwara; Christian Association of Kerala",
  military: "Royal Navy; 3rd Battalion, Parachute Regiment; Indian Army; Western Highlands Command; National Guard",
  political:
    "Labour Party; Fianna Fáil; African National Congress Youth Front; BJP; All Progressives Congress; Republican National Committee; MQM-P; Shiv Sena; DAP",
  gang: "Sinaloa Cartel; Boko Haram; Abu Sayyaf; Hells Angels; Mongrel Mob; Islamic State in Khorasan; Black Axe; Iron Kings Motorcycle Club; Dunmore Organised Crime Group; Cartel del Noreste",
  charity:
    "NSPCC; Samaritans; Shelter; Amnesty International; Nairobi Women's Refuge; Red Cross; Ohio Innocence Project; Leith Food Bank",
  media:
    "Daily Nation; Sunday World; Evening Echo; The Lagoon Herald; WBAL-TV; KFOR; KHQ; KGO-TV; BBC News; Press Association; Radio Kerry; Straits Times; Bernama; Yonhap; Punch; The Times; Western Advocate; Wexmoor Live",
  government:
    "Home Office; Ministry of Justice; Leeds City Council; Coroner's Office; Department of Health; HMRC; Environment Agency; London Fire Brigade Authority; Prisons and Probation Ombudsman; White House; House of Representatives; City Mortuary; State Fire Marshal's Office; RCFD; Te Whatu Ora; WAEC",
  company:
    "Barclays; Sunrise Infratech Ltd; Ikea; Punjab National Bank; Arriva Buses; Tata Steel Industries; McDonald's; Smith & Sons; BNSF; Holiday Inn Express",
  other: "NBA; FIFA; National Rifle Association; Black Lives Matter; Bar Association",
};

describe("kindOfName", () => {
  for (const [kind, names] of Object.entries(KINDS))
    for (const name of names.split("; ")) it(`${name}: ${kind}`, () => expect(kindOfName(name)).toBe(kind));

  it("tells nothing of names that tell nothing", () => {
    for (const name of ["Acme", "Blue Lagoon", "Harrow", ""]) expect(kindOfName(name)).toBeNull();
  });
});
