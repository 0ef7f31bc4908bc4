"use client";

import { useActionState } from "react";
import { ErrorSummary } from "#components/forms/error-summary.tsx";
import { TextField } from "#components/forms/field.tsx";
import { type FormState, unsent } from "./form-state.ts";
import { Notice } from "./notice.tsx";
import { QrCode } from "./qr-code.tsx";

/** How far the setting up of an authenticator has come. */
export interface FactorState extends FormState {
  /** What an authenticator takes; null before the password was given and once a code has proved it. */
  readonly begun: {
    readonly secret: string;
    readonly modules: readonly (readonly boolean[])[];
    readonly recoveryCodes: readonly string[];
  } | null;
}

type Words = Readonly<
  Record<"password" | "start" | "scan" | "qr" | "secret" | "code" | "codeHint" | "confirm" | "errorTitle", string>
>;

/** Sets up an authenticator in two steps: one's password, then a code that the authenticator shows. */
export function FactorForm({
  action,
  on,
  words,
}: {
  readonly action: (state: FactorState, form: FormData) => Promise<FactorState>;
  /** Whether it is set up. Then only what has just been done is shown. */
  readonly on: boolean;
  readonly words: Words;
}) {
  const [{ begun, errors, notice, secrets }, send] = useActionState(action, { ...unsent, begun: null });
  const errorOf = (name: string) => errors.find(({ field }) => field === name)?.message;
  return (
    <>
      <ErrorSummary title={words.errorTitle} errors={errors} />
      <Notice notice={notice} secrets={secrets} />
      {on ? null : (
        <form action={send} className="grid max-w-sm gap-4" noValidate>
          {begun === null ? (
            <TextField
              name="password"
              type="password"
              label={words.password}
              error={errorOf("password")}
              autoComplete="current-password"
              required
            />
          ) : (
            <>
              <p>{words.scan}</p>
              <QrCode modules={begun.modules} label={words.qr} />
              <p>
                <span className="block text-ink-2 text-sm">{words.secret}</span>
                <code className="wrap-anywhere font-mono text-sm" data-secret="">
                  {begun.secret}
                </code>
              </p>
              <TextField
                name="code"
                inputMode="numeric"
                label={words.code}
                hint={words.codeHint}
                error={errorOf("code")}
                autoComplete="one-time-code"
                required
              />
            </>
          )}
          <div>
            <button type="submit" className="button button-primary">
              {begun === null ? words.start : words.confirm}
            </button>
          </div>
        </form>
      )}
    </>
  );
}
