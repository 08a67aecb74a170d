INSERT INTO room_checks (id, room, at, "by", temperature, humidity) VALUES ('a', '主机房', '2026-01-14 08:30', '陈工', 31, 50);
