INSERT INTO answer_states (question, state, value, answered_on) VALUES ('usb-storage-closed', 'pass', 'yes', '2025-12-01');
INSERT INTO all_usb_history (target, product, is_storage, last_seen) VALUES ('pc1', 'DataTraveler', 1, '2025-11-30T10:00:00Z'), ('pc1', 'Mouse', 0, '2026-01-10T10:00:00Z');
