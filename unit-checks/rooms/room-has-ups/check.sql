-- id: room-has-ups
-- title: Every machine room has a UPS that stands in the ledger with its minutes
-- title[zh_CN]: 每个机房配有 UPS，台账中登记续航时间
-- severity: high
-- area: rooms
-- controls: gbt22239:8.1.1.9.b gbt22239:7.1.1.9.b highrisk:6.1.3.1 zicha:RA190 zicha:RB145
--     zicha:RB190 zicha:RB170 zicha:RB200
-- when: SELECT 1 FROM rooms WHERE class = 'machine_room'
-- key: room
-- why: A cut of three seconds is enough to damage a database.
-- why[zh_CN]: 断电三秒就足以损坏数据库。
-- fix: Equip {room} with a UPS, and record it among the assets with the minutes that it holds.
-- fix[zh_CN]: 为 {room} 配备 UPS，并在台账中登记续航时间和保护的设备。
SELECT r.id AS room, r.ups, a.ups_minutes FROM rooms r
LEFT JOIN assets a ON a.id = r.ups AND a.class = 'ups' AND coalesce(a.status, 'used') = 'used'
WHERE r.class = 'machine_room' AND coalesce(a.ups_minutes, 0) <= 0;
