"use client";

import { useState, useSyncExternalStore } from "react";

const never = () => () => {};

/**
 * Takes a picture along as it is seen at the moment, its slider and zoom included: as SVG or as PNG. Only where a script runs are
 * the buttons seen; their place is kept from the start.
 */
export function DownloadPicture({
  figure,
  permalink,
  words,
}: {
  /** Id of the figure that holds the SVG; also the name of the file. */
  readonly figure: string;
  /** Written under the picture, with this site before it. */
  readonly permalink: string;
  readonly words: { readonly svg: string; readonly png: string; readonly failed: string };
}) {
  const [hasFailed, setFailed] = useState(false);
  const runs = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  const take = (type: "svg" | "png") => async () => {
    setFailed(false);
    try {
      // Only who takes a picture along loads what makes its file.
      const { takeAlong } = await import("./take-along.ts");
      await takeAlong(document.getElementById(figure), type, permalink);
    } catch (error) {
      console.warn(error);
      setFailed(true);
    }
  };
  return (
    <span className={runs ? "contents" : "invisible contents"}>
      {(["svg", "png"] as const).map((type) => (
        <button
          key={type}
          type="button"
          onClick={take(type)}
          className={`link inline-flex min-h-6 cursor-pointer items-center ${runs ? "" : "invisible"}`}
        >
          {words[type]}
        </button>
      ))}
      <span role="status" className="text-danger">
        {hasFailed ? words.failed : ""}
      </span>
    </span>
  );
}
