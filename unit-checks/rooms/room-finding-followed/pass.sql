INSERT INTO room_checks (room, at, "by", dust, fire) VALUES ('主机房', '2026-01-10 08:30', '陈工', 'bad', 'good'), ('分机房', '2026-01-10 08:30', '陈工', 'good', 'good');
INSERT INTO problems (number, title, first_seen_on, state) VALUES ('P1', '主机房积尘', '2026-01-11', 'open');
