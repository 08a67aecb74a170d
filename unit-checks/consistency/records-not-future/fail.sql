INSERT INTO room_checks (id, room, at) VALUES ('a', '主机房', '2026-01-17 08:30');
