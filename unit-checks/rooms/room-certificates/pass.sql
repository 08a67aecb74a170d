INSERT INTO rooms (id, name, class, lightning_expires_on, fire_expires_on, extinguishers_expire_on) VALUES ('主机房', '主机房', 'machine_room', '2026-06-01', '2026-06-01', '2026-01-15');
INSERT INTO rooms (id, name, class) VALUES ('办公室', '办公室', 'office');
