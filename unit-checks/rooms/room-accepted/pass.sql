INSERT INTO rooms (id, name, class, standard) VALUES ('主机房', '主机房', 'machine_room', '验收报告');
