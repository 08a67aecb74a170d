INSERT INTO rooms (id, name, class) VALUES ('主机房', '主机房', 'machine_room');
