INSERT INTO assets (id, name, class, ups_minutes, status) VALUES ('U1', 'UPS', 'ups', 120, 'retired');
INSERT INTO rooms (id, name, class, ups) VALUES ('主机房', '主机房', 'machine_room', 'U1');
