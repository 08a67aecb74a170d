INSERT INTO assets (id, name, class, is_classified, target) VALUES ('M1', 'm', 'workstation', 1, 'secret1');
INSERT INTO media (id, number, serial, secrecy) VALUES ('U1', 'U1', 'S1', 'internal');
INSERT INTO all_usb_history (target, serial, is_storage, last_seen) VALUES ('secret1', 's1', 1, '2025-12-01T00:00:00Z');
