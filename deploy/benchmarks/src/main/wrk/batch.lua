-- Batches, as kiosks send them. The fourth argument is the number of scans in one.
local scans = dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "scans.lua")
local size = 0

function init(arguments)
  scans.prepare(arguments)
  size = tonumber(arguments[4])
end

local function body()
  local items = {}
  for i = 1, size do items[i] = scans.next() end
  return '{"items":[' .. table.concat(items, ",") .. "]}"
end

function request()
  return scans.request(size, body)
end
