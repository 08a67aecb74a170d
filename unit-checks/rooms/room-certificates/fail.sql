INSERT INTO rooms (id, name, class, lightning_expires_on, fire_expires_on) VALUES ('主机房', '主机房', 'machine_room', '2026-06-01', '2026-06-01');
