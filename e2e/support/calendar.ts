import { type APIRequestContext, expect } from "@playwright/test";
import ICAL from "ical.js";

/** The events of a calendar, as ical.js reads them. */
export async function readCalendar(request: APIRequestContext, path: string) {
  const response = await request.get(path);
  expect(response.status()).toBe(200);
  expect(response.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  const text = await response.text();
  // RFC 5545, 3.1: lines end with CRLF and are at most 75 octets long.
  for (const line of text.split("\r\n")) {
    expect(line).not.toContain("\n");
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    expect(event.startDate.isDate).toBe(true);
    expect(component.getFirstPropertyValue("last-modified")).not.toBeNull();
    expect(event.sequence).toBeGreaterThan(0);
    return {
      uid: event.uid,
      on: event.startDate.toString(),
      // The day after the last one.
      end: event.endDate.toString(),
      status: component.getFirstPropertyValue("status"),
      summary: event.summary,
      text: event.description,
    };
  });
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  return { calendar, events };
}
