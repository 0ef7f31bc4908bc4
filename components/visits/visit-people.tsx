import { useTranslations } from "next-intl";
import type { Official, Side } from "#domain/entities/visit.ts";

/** Who took part, on both sides, with the office held then. */
export function VisitPeople({ officials }: { readonly officials: readonly Official[] }) {
  const t = useTranslations("visits.page");
  const sides: readonly { readonly side: Side; readonly title: string }[] = [
    { side: "visitor", title: t("visitors") },
    { side: "host", title: t("hosts") },
  ];
  return (
    <div className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
      {sides.map(({ side, title }) => {
        const people = officials.filter((one) => one.side === side);
        return people.length === 0 ? null : (
          <div key={side}>
            <h3 className="text-ink-2 text-xs">{title}</h3>
            <ul className="mt-1 space-y-1.5 text-sm">
              {people.map((one) => (
                <li key={one.name}>
                  <span className="block font-semibold">{one.name}</span>
                  <span className="block text-ink-2">{one.office}</span>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </div>
  );
}
