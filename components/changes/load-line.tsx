import { useTranslations } from "next-intl";
import { address } from "#components/ui/address.ts";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Moment } from "#components/ui/moment.tsx";
import type { Load } from "#domain/changes/record-changes.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { useActorName } from "./actor-name.ts";

/** Many facts recorded at once, in one line that opens to the treaties, each a way to its facts one by one. */
export function LoadLine({ load }: { readonly load: Load }) {
  const t = useTranslations("changes.record");
  const nameOf = useActorName();
  const { day, by, count, first, treaties } = load;
  return (
    <li className="border-line border-t py-3">
      <p>{t.rich("load", { count, by: nameOf(by), moment: () => <Moment at={first} /> })}</p>
      <div className="mt-1">
        <Disclosure quiet summary={t("loadOpen")} label={t("loadOpenOf", { day })}>
          <ul className="flex max-w-prose flex-wrap gap-x-5 text-sm">
            {treaties.map(({ treaty, count: of }) => (
              <li key={treaty}>
                <Link
                  href={address("/changes", { recordedFrom: day, recordedTo: day, treaty })}
                  prefetch={false}
                  className="link inline-flex min-h-7 items-center"
                >
                  {t("loadTreaty", { treaty, count: of })}
                </Link>
              </li>
            ))}
          </ul>
        </Disclosure>
      </div>
    </li>
  );
}
