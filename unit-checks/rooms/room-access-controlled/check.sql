-- id: room-access-controlled
-- title: Machine rooms have door control and a keeper
-- title[zh_CN]: 机房有出入控制和专人管理
-- severity: high
-- area: rooms
-- controls: gbt22239:8.1.1.2 gbt22239:7.1.1.2 highrisk:6.1.1.1 selfeval:SE21 zicha:RB022
--     gbt22239:8.1.1.3.c zicha:RA173 gbt22239:8.1.10.1.a
-- when: SELECT 1 FROM rooms WHERE class = 'machine_room'
-- key: room
-- why: Who can walk in can switch off, plug in and carry away.
-- why[zh_CN]: 能随意进出机房，就能随意断电、插设备、搬东西。
-- fix: Put door control (electronic or a guard), cameras and a keeper at {room} and record them.
-- fix[zh_CN]: 为 {room} 配备门禁或值守、视频监控，明确管理人并登记。
SELECT id AS room, coalesce(door, 'none') AS door, has_camera, keeper FROM rooms
WHERE class = 'machine_room' AND (coalesce(door, 'none') NOT IN ('electronic', 'guard') OR coalesce(has_camera, 0) = 0 OR keeper IS NULL);
