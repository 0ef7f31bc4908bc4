import { useTranslations } from "next-intl";
import { address } from "#components/ui/address.ts";
import { Moment } from "#components/ui/moment.tsx";
import { Section } from "#components/ui/section.tsx";
import type { FactVersion } from "#domain/changes/fact-versions.ts";
import { Link } from "#lib/i18n/navigation.ts";
import { FactVersionItem } from "./fact-version-item.tsx";

/** What became of a fact, in one sentence. */
export function HistoryAnswer({ versions }: { readonly versions: readonly [FactVersion, ...FactVersion[]] }) {
  const t = useTranslations("changes.history");
  const last = versions.at(-1) ?? versions[0];
  if (last.ended !== null) {
    const { at } = last.ended;
    return t.rich("answerTaken", { moment: () => <Moment at={at} /> });
  }
  const moment = () => <Moment at={last.recordedAt} />;
  return versions.length === 1
    ? t.rich("answerOne", { moment })
    : t.rich("answerCorrected", { count: versions.length - 1, moment });
}

/** Every version of a fact, the oldest first, and where the fact is shown. */
export function FactHistory({
  versions,
  log,
}: {
  readonly versions: readonly [FactVersion, ...FactVersion[]];
  /** Address of the list of all changes of the record under the same treaty. */
  readonly log: string;
}) {
  const t = useTranslations("changes.history");
  const [{ entity, id, state, treaty }] = versions;
  return (
    <>
      <Section title={t("versions", { count: versions.length })} className="mt-4 md:mt-6">
        <ol className="border-line border-b">
          {versions.map((version, index) => (
            <FactVersionItem key={version.id} version={version} before={versions[index - 1]} number={index + 1} />
          ))}
        </ol>
      </Section>
      <Section title={t("elsewhere")}>
        <ul className="space-y-1">
          <li>
            <Link href={`/states/${state.slug}#${treaty.slug}`} prefetch={false} className="link">
              {t("state", { state: state.name })}
            </Link>
          </li>
          <li>
            <Link href={`/treaties/${treaty.slug}`} prefetch={false} className="link">
              {t("treaty", { treaty: treaty.title })}
            </Link>
          </li>
          <li>
            <Link href={log} prefetch={false} className="link">
              {t("log", { state: state.name, treaty: treaty.code })}
            </Link>
          </li>
          {entity === "action" ? (
            <li>
              <a href={address(`/api/v1/actions/${id}`, {})} className="link">
                {t("data")}
              </a>
            </li>
          ) : null}
        </ul>
      </Section>
    </>
  );
}
