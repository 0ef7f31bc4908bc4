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
  file,
}: {
  /** Id of the figure that holds the SVG; also the name of the file. */
  readonly figure: string;
  /** Written under the picture, with this site before it. */
  readonly permalink: string;
  readonly words: { readonly svg: string; readonly png: string; readonly failed: string };
  /** Address of the drawing, where it is made on demand: then it can be had without a script. */
  readonly file?: string;
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
      const { takeAlong, takeFile } = await import("./take-along.ts");
      await (file === undefined
        ? takeAlong(document.getElementById(figure), type, permalink)
        : takeFile(file, figure, type));
    } catch (error) {
      console.warn(error);
      setFailed(true);
    }
  };
  return (
    <span className={runs || file !== undefined ? "contents" : "invisible contents"}>
      {file === undefined ? null : (
        <a href={file} download className="link inline-flex min-h-6 items-center">
          {words.svg}
        </a>
      )}
      {(file === undefined ? (["svg", "png"] as const) : (["png"] as const)).map((type) => (
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
