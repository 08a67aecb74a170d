-- id: room-certificates
-- title: Lightning and fire tests and extinguishers of the machine rooms have not expired
-- title[zh_CN]: 机房防雷、消防检测和灭火器均在有效期内
-- severity: high
-- area: rooms
-- controls: gbt22239:6.1.1.4 gbt22239:8.1.1.4.a gbt22239:7.1.1.4 gbt22239:8.1.1.5.a
--     highrisk:6.1.2.1 zicha:RA171 zicha:RA172 zicha:RA191 zicha:RB070 zicha:RB072 zicha:RB188
--     zicha:RB183 selfeval:SE20
-- param days: 0 | days before the end that count as expired
-- param days[zh_CN]: 提前多少天提醒
-- when: SELECT 1 FROM rooms WHERE class = 'machine_room'
-- key: room what
-- why: An extinguisher without pressure and an earth that corroded are noticed in the fire and in
--     the storm.
-- why[zh_CN]: 没压力的灭火器、锈断的接地，着火打雷时才会发现。
-- fix: Have the {what} of {room} tested or renewed (until {until}) and record the new day.
-- fix[zh_CN]: 对 {room} 进行检测或更换（{what}，至 {until}）并登记新的有效期。
WITH ends(room, what, until) AS (
  SELECT id, 'lightning', lightning_expires_on FROM rooms WHERE class = 'machine_room'
  UNION ALL
  SELECT id, 'fire', fire_expires_on FROM rooms WHERE class = 'machine_room'
  UNION ALL
  SELECT id, 'extinguishers', extinguishers_expire_on FROM rooms WHERE class = 'machine_room'
)
SELECT room, what, coalesce(until, '-') AS until FROM ends
WHERE coalesce(until, '') < date('now', '+' || :days || ' days');
