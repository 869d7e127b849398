// The tour of the README, with clients that were generated from the descriptions. Fails when an answer differs.
import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import createClient from "openapi-fetch";
import type { paths as AttendancePaths } from "./target/generated/attendance-service.js";
import type { paths as EventPaths } from "./target/generated/event-service.js";
import type { paths as ProjectionPaths } from "./target/generated/projection-service.js";

const [origin, organizer, kiosk] = process.argv.slice(2);
const as = (token: string | undefined) => ({ baseUrl: origin ?? "", headers: { Authorization: `Bearer ${token}` } });
const events = createClient<EventPaths, "application/json" | "application/problem+json">(as(organizer));
const attendances = createClient<AttendancePaths, "application/json" | "application/problem+json">(as(kiosk));
const totals = createClient<ProjectionPaths, "application/json" | "application/problem+json">({
  ...as(organizer),
  querySerializer: { array: { style: "form", explode: false } },
});

/** What was asked for, or an error with the problem. */
function answered<T>(got: { data?: T; error?: unknown; response: Response }): T {
  assert(got.response.ok, `${got.response.status} ${JSON.stringify(got.error)}`);
  return got.data as T;
}

const id = randomUUID();
const scheduled = await events.POST("/api/v1/events", {
  body: {
    id,
    title: "Training on mercury inventories",
    kind: "training",
    themes: ["chemicals-and-waste"],
    hostCountry: "KE",
    startsOn: "2018-03-06",
    endsOn: "2018-03-08",
    timeZone: "Africa/Nairobi",
    format: "in-person",
  },
});
assert.deepEqual(answered(scheduled).regions, ["africa"]);
assert.equal(scheduled.response.headers.get("Location"), `/api/v1/events/${id}`);

const path = { id };
const version = scheduled.response.headers.get("ETag") ?? "";
const held = await events.POST("/api/v1/events/{id}/held", { params: { path, header: { "If-Match": version } }, body: {} });
assert.equal(answered(held).status, "held");

const scan = { eventId: id, sector: "government", country: "KE" };
const first = randomUUID();
const batch = await attendances.POST("/api/v1/attendances/batch", {
  body: {
    items: [
      { ...scan, id: first, occurredAt: "2018-03-06T08:57:12+03:00", participant: { name: "Wanjiru", email: `${id}@example.org` } },
      { ...scan, id: randomUUID(), occurredAt: "2018-03-06T09:10:00+03:00", participant: { name: "Wanjiru", email: `${id}@Example.org ` } },
      { ...scan, id: randomUUID(), occurredAt: "2018-03-06T09:11:00+03:00", anonymous: true, sector: "academia", country: "UG" },
    ],
  },
});
assert.deepEqual(answered(batch).summary, { sent: 3, accepted: 2, duplicate: 1, quarantined: 0 });

const query = { by: ["sector"], event: [id] } satisfies ProjectionPaths["/api/v1/totals"]["get"]["parameters"]["query"];
const individuals = async () => answered(await totals.GET("/api/v1/totals", { params: { query } })).total.individuals;
for (let tries = 0; (await individuals()) !== 2; tries++) {
  assert(tries < 100, "the totals do not have the two people");
  await setTimeout(100);
}

const annulment = await attendances.POST("/api/v1/attendances/{id}/annulment", {
  params: { path: { id: first } },
  body: { reason: "mistaken-scan" },
});
assert.equal(answered(annulment).status, "annulled");

const history = answered(await events.GET("/api/v1/events/{id}/history", { params: { path } }));
assert.deepEqual(history.items.map((fact) => fact.type), ["event-scheduled.v1", "event-held.v1"]);
assert(answered(await totals.GET("/api/v1/totals/headline")).events >= 1);

const refused = await events.GET("/api/v1/events", { params: { query: { status: ["held"], after: "?" } } });
assert.equal(refused.error?.code, "invalid-parameter");
console.log("The tour works with the TypeScript clients.");
