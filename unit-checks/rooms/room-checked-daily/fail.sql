INSERT INTO rooms (id, name, class) VALUES ('主机房', '主机房', 'machine_room');
WITH RECURSIVE d(day) AS (SELECT '2025-12-01' UNION ALL SELECT date(day, '+1 day') FROM d WHERE day < '2026-01-14')
INSERT INTO room_checks (room, at, "by") SELECT '主机房', day || ' 08:30', '陈工' FROM d WHERE day <> '2026-01-04';
