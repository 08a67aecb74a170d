INSERT INTO room_checks (id, room, at) VALUES ('a', '主机房', '2026-01-15 08:30');
INSERT INTO drills (id, subject, held_on) VALUES ('b', '计划演练', '2026-05-01');
