INSERT INTO media (id, number, serial, secrecy) VALUES ('U1', 'U1', 'S1', 'secret');
INSERT INTO all_usb_history (target, serial, is_storage, last_seen) VALUES ('pc', 'S1', 1, '2025-12-01T00:00:00Z');
