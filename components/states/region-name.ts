import { useTranslations } from "next-intl";

/** Names of the United Nations' M49 regions and subregions, in the reader's language where messages have them. */
export function useRegionName(): (region: string) => string {
  const t = useTranslations("states.regions");
  return (region) => {
    const key = region.toLowerCase().replaceAll(" ", "-");
    return hasKey(key) ? t(key) : region;
  };
}

const known = [
  "africa",
  "americas",
  "asia",
  "europe",
  "oceania",
  "northern-africa",
  "sub-saharan-africa",
  "latin-america-and-the-caribbean",
  "northern-america",
  "central-asia",
  "eastern-asia",
  "south-eastern-asia",
  "southern-asia",
  "western-asia",
  "eastern-europe",
  "northern-europe",
  "southern-europe",
  "western-europe",
  "australia-and-new-zealand",
  "melanesia",
  "micronesia",
  "polynesia",
] as const;

function hasKey(key: string): key is (typeof known)[number] {
  return (known as readonly string[]).includes(key);
}
