-- A computed day that differs from the official one is shown with the reason, as far as it is known.
ALTER TABLE "treaty" ADD COLUMN "entry_into_force_note" TEXT;
