INSERT INTO answer_states (question, state, value, answered_on) VALUES ('usb-storage-closed', 'pass', 'yes', '2025-12-01');
INSERT INTO all_usb_history (target, product, serial, is_storage, last_seen) VALUES ('pc1', 'DataTraveler', '0011', 1, '2026-01-10T10:00:00Z');
