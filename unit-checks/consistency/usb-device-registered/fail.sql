INSERT INTO media (id, number, serial) VALUES ('U1', 'U1', 'ABC1'), ('U2', 'U2', NULL);
INSERT INTO all_usb_history (target, serial, is_storage, last_seen) VALUES ('pc1', 'zzz', 1, '2026-01-10T10:00:00Z');
