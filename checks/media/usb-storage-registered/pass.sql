INSERT INTO usb_history (vendor_id, product_id, serial, is_storage, last_seen) VALUES
  ('046d', 'c31c', NULL, 0, '2026-01-14T01:00:00Z'), ('0951', '1666', 'A1', 1, '2024-12-01T01:00:00Z');
