-- One scan per request. A fourth argument is a pause in milliseconds, on average, before each request of a connection.
local scans = dofile(debug.getinfo(1, "S").source:match("@(.*/)") .. "scans.lua")

function init(arguments)
  scans.prepare(arguments)
  local pause = tonumber(arguments[4])
  if pause then
    delay = function() return math.random(0, math.floor(2 * pause)) end
  end
end

function request()
  return scans.request(1, scans.next)
end
