INSERT INTO usb_history (vendor_id, product_id, serial, is_storage, last_seen) VALUES
  ('0951', '1666', '0019E06B9C85', 1, '2026-01-14T01:00:00Z');
