INSERT INTO rooms (id, name, class, door, has_camera, keeper) VALUES ('主机房', '主机房', 'machine_room', 'electronic', 1, '陈工'), ('弱电间', '弱电间', 'closet', 'lock', 0, NULL);
