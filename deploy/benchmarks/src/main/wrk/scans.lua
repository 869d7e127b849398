-- What both scripts share: scans with fresh ids, at the events and with the token that the folder names.
-- Shortly before the end only the first request is repeated, so what wrk cuts off at the end is nothing new, and
-- the scans counted here are exactly those that must be stored.
local ffi = require("ffi")
ffi.cdef [[
  typedef struct { long seconds; long nanoseconds; } instant;
  int clock_gettime(int clock, instant *now);
]]

local MONOTONIC = 1
local LAST_REPEATS = 0.5
local DAYS = { 5, 9 }
local instant = ffi.new("instant")
local events, people, prefix, number = {}, 0, "", 0
local begun, verified, first = nil, false, nil

local scans = {}
fresh = 0
asked = 0
repeats = 0
window = 0

local function now()
  ffi.C.clock_gettime(MONOTONIC, instant)
  return tonumber(instant.seconds) + tonumber(instant.nanoseconds) / 1e9
end

local function seed()
  local file = io.open("/dev/urandom", "rb")
  local b = { file:read(16):byte(1, 16) }
  file:close()
  math.randomseed(((b[11] * 256 + b[12]) * 256 + b[13]) * 256 + b[14])
  prefix = string.format("%02x%02x%02x%02x-%02x%02x-4%01x%02x-a%01x%02x-",
    b[1], b[2], b[3], b[4], b[5], b[6], b[7] % 16, b[8], b[9] % 16, b[10])
end

-- arguments: folder, people, seconds
function scans.prepare(arguments)
  local folder = arguments[1]
  people, window = tonumber(arguments[2]), tonumber(arguments[3]) - LAST_REPEATS
  for line in io.lines(folder .. "/events") do events[#events + 1] = line end
  local token = io.open(folder .. "/token")
  wrk.headers["Authorization"] = "Bearer " .. token:read("*l")
  wrk.headers["Content-Type"] = "application/json"
  token:close()
  seed()
end

function scans.next()
  number = number + 1
  local p = math.random(people)
  return string.format(
    '{"id":"%s%012x","eventId":"%s","occurredAt":"2016-05-%02dT08:57:12+03:00","participant":{"name":"Participant %d","email":"p%d@example.org","organization":"Ministry of Environment"},"sector":"government","country":"KE","gender":"female","role":"participant"}',
    prefix, number, events[math.random(#events)], math.random(DAYS[1], DAYS[2]), p, p)
end

-- size: scans in one request. wrk asks once for a request that it does not send.
function scans.request(size, body)
  if not verified then
    verified = true
    return wrk.format("POST", nil, nil, body())
  end
  local t = now()
  begun = begun or t
  asked = asked + 1
  if first and t - begun > window then
    repeats = repeats + 1
    return first
  end
  fresh = fresh + size
  local request = wrk.format("POST", nil, nil, body())
  first = first or request
  return request
end

local threads = {}

function setup(thread)
  threads[#threads + 1] = thread
end

function done(summary, latency, requests)
  local e = summary.errors
  local thread = threads[1]
  io.write(string.format("RESULT fresh=%d seconds=%.6f asked=%d repeats=%d requests=%d p50=%.3f p99=%.3f max=%.3f refused=%d broken=%d\n",
    thread:get("fresh"), thread:get("window"), thread:get("asked"), thread:get("repeats"), summary.requests,
    latency:percentile(50) / 1000, latency:percentile(99) / 1000, latency.max / 1000,
    e.status, e.timeout + e.read + e.write + e.connect))
end

return scans
