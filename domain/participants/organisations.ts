/**
 * Groups of states that people of this field compare by and that are no regions: what is kept of each is who belongs to it, by
 * ISO code, as the source listed them on a day. Membership on other days is not on record, so that a picture of any day shows
 * the same states.
 */
export interface StateGroup {
  readonly members: readonly string[];
  /** The day to which the list is known to hold. */
  readonly listedOn: string;
  /** Who lists them, to be read beside the figures. */
  readonly source: string;
}

const easternNeighbours = ["ARM", "AZE", "BLR", "GEO", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UKR", "UZB"] as const;

const osceOthers = `ALB AND AUT BEL BIH BGR CAN HRV CYP CZE DNK EST FIN FRA DEU GRC VAT HUN ISL IRL ITA LVA LIE LTU LUX MLT MCO
  MNG MNE NLD MKD NOR POL PRT ROU SMR SRB SVK SVN ESP SWE CHE TUR GBR USA`;

const oicMembers = `AFG ALB DZA AZE BHR BGD BEN BRN BFA CMR TCD COM CIV DJI EGY GAB GMB GIN GNB GUY IDN IRN IRQ JOR KAZ KWT KGZ LBN
  LBY MYS MDV MLI MRT MAR MOZ NER NGA OMN PAK PSE QAT SAU SEN SLE SOM SDN SUR SYR TJK TGO TUN TUR TKM UGA ARE UZB YEM`;

const listed = (codes: string) => codes.split(/\s+/);

/** Eastern Europe, Caucasus and Central Asia; the Commonwealth of Independent States; OSCE; Organisation of Islamic Cooperation. */
export const organisations = {
  eecca: { members: easternNeighbours, listedOn: "2024-12-31", source: "UNECE" },
  cis: {
    // Turkmenistan takes part as an associate.
    members: ["ARM", "AZE", "BLR", "KAZ", "KGZ", "MDA", "RUS", "TJK", "TKM", "UZB"],
    listedOn: "2024-12-31",
    source: "CIS Executive Committee",
  },
  osce: { members: [...easternNeighbours, ...listed(osceOthers)], listedOn: "2024-12-31", source: "OSCE" },
  oic: { members: listed(oicMembers), listedOn: "2024-12-31", source: "OIC" },
} as const satisfies Readonly<Record<string, StateGroup>>;

export type OrganisationKey = keyof typeof organisations;
