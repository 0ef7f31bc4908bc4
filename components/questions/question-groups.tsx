import { useTranslations } from "next-intl";
import { address, type LinkView } from "#components/ui/address.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { QuestionList } from "#components/ui/question-list.tsx";
import type { OpenQuestions } from "#domain/entities/questions.ts";
import { Link } from "#lib/i18n/navigation.ts";

/** Questions on record, under the treaty that each is about, with a link to the state. */
export function QuestionGroups({
  groups,
  link,
}: {
  readonly groups: OpenQuestions["groups"];
  readonly link: LinkView;
}) {
  const t = useTranslations("questions.sources");
  if (groups.length === 0) return <EmptyState title={t("none")} />;
  return groups.map(({ treaty, questions }) => {
    const states = new Map(questions.map(({ key, stateName }) => [key, stateName]));
    return (
      <div key={treaty?.code ?? ""} className="mt-6 first:mt-0">
        <h3 className="mb-2 font-semibold">
          {treaty === null ? (
            t("noTreaty")
          ) : (
            <Link
              href={address(`/treaties/${treaty.slug}`, { ...link })}
              prefetch={false}
              title={treaty.title}
              className="link-quiet inline-block min-h-6"
            >
              {treaty.shortTitle}
            </Link>
          )}
        </h3>
        <QuestionList
          questions={questions}
          subject={({ key }) => {
            const state = states.get(key);
            return state == null ? null : (
              <Link
                href={address(`/states/${state.slug}`, { ...link })}
                prefetch={false}
                className="link-quiet inline-flex min-h-6 items-center"
              >
                {state.name}
              </Link>
            );
          }}
        />
      </div>
    );
  });
}
