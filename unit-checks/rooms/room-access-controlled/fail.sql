INSERT INTO rooms (id, name, class, door, has_camera, keeper) VALUES ('主机房', '主机房', 'machine_room', 'lock', 1, '陈工');
