INSERT INTO media (id, number, serial) VALUES ('U1', 'U1', 'ABC1');
INSERT INTO all_usb_history (target, serial, is_storage, last_seen) VALUES ('pc1', 'abc1', 1, '2026-01-10T10:00:00Z'), ('pc1', 'mouse', 0, '2026-01-10T10:00:00Z'), ('pc1', 'old', 1, '2024-01-10T10:00:00Z');
