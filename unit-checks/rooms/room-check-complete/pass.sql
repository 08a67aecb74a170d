INSERT INTO room_checks (id, room, at, "by", temperature, humidity, fire, electricity, hardware, software, doors, lightning, water, dust, rodents, cabling) VALUES ('a', '主机房', '2026-01-14 08:30', '陈工', 22, 50, 'good', 'good', 'good', 'good', 'good', 'good', 'good', 'bad', 'good', 'good');
INSERT INTO room_checks (id, room, at, "by") VALUES ('b', '主机房', '2025-12-14 08:30', '陈工');
