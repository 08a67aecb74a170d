-- id: room-checked-daily
-- title: Each machine room was checked on every one of the last 30 days
-- title[zh_CN]: 最近 30 天机房每日均有巡检
-- severity: high
-- area: rooms
-- controls: gbt22239:8.1.10.1.a gbt22239:8.1.10.6.e zicha:RB144 zicha:RB189 zicha:RB023 zicha:RA006
--     zicha:RA173 zicha:RA046 zicha:RB042
-- param days: 30 | how many days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM rooms WHERE class = 'machine_room'
-- key: room
-- why: Heat, water and a failed fan are found by whoever looks in; a week without a look is a week
--     of luck.
-- why[zh_CN]: 高温、漏水、风扇停转都靠巡检发现；一周没人巡检，就只能碰运气。
-- fix: Check {room} every day and record it; {missing} days without a check, the last
--     {last_missing}.
-- fix[zh_CN]: 每日巡检 {room} 并登记；缺 {missing} 天，最近一次缺检为 {last_missing}。
WITH RECURSIVE days(day) AS (
  SELECT date('now', '-1 day')
  UNION ALL
  SELECT date(day, '-1 day') FROM days WHERE day > date('now', '-' || :days || ' days')
)
SELECT r.id AS room, count(*) AS missing, max(day) AS last_missing, min(day) AS first_missing
FROM rooms r CROSS JOIN days
WHERE r.class = 'machine_room' AND NOT EXISTS (
  SELECT 1 FROM room_checks c WHERE c.room = r.id AND substr(c.at, 1, 10) = day)
GROUP BY r.id;
