-- id: room-finding-followed
-- title: What a room check found to be bad is followed by a problem on record
-- title[zh_CN]: 机房巡检发现的异常均已登记为问题跟踪
-- severity: medium
-- area: rooms
-- controls: zicha:RA047 zicha:RB056 zicha:RB138 zicha:RA091 gbt22239:8.1.10.1.a gbt22239:8.1.7.5.a
-- param days: 60 | how many days back
-- param days[zh_CN]: 追溯天数
-- when: SELECT 1 FROM room_checks
-- key: room
-- why: A cross on a form that nobody reads is seen again by the next who fills it in.
-- why[zh_CN]: 巡检表上打了叉却无人处理，下次还是打叉。
-- fix: Record a problem for {room} ({bad}, {at}) and mend it.
-- fix[zh_CN]: 将 {room} 的异常（{bad}，{at}）登记为问题并整改。
WITH bad(room, at, what) AS (
  SELECT room, at, rtrim(
    CASE fire WHEN 'bad' THEN 'fire;' ELSE '' END || CASE electricity WHEN 'bad' THEN 'electricity;' ELSE '' END ||
    CASE hardware WHEN 'bad' THEN 'hardware;' ELSE '' END || CASE software WHEN 'bad' THEN 'software;' ELSE '' END ||
    CASE doors WHEN 'bad' THEN 'doors;' ELSE '' END || CASE lightning WHEN 'bad' THEN 'lightning;' ELSE '' END ||
    CASE water WHEN 'bad' THEN 'water;' ELSE '' END || CASE dust WHEN 'bad' THEN 'dust;' ELSE '' END ||
    CASE rodents WHEN 'bad' THEN 'rodents;' ELSE '' END || CASE cabling WHEN 'bad' THEN 'cabling;' ELSE '' END, ';')
  FROM room_checks WHERE at >= date('now', '-' || :days || ' days')
)
SELECT room, max(at) AS at, what AS bad FROM bad b
WHERE what <> '' AND NOT EXISTS (
  SELECT 1 FROM problems p
  WHERE p.first_seen_on >= substr(b.at, 1, 10) AND p.first_seen_on <= date(substr(b.at, 1, 10), '+7 days')
    AND (p.target = b.room OR instr(p.title, b.room) OR instr(coalesce(p.detail, ''), b.room)))
  AND NOT EXISTS (
    SELECT 1 FROM problems p
    WHERE p.state <> 'closed' AND p.first_seen_on <= substr(b.at, 1, 10)
      AND (p.target = b.room OR instr(p.title, b.room) OR instr(coalesce(p.detail, ''), b.room)))
GROUP BY room;
