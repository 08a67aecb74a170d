INSERT INTO audit_rules (kind, option, value, is_effective) VALUES
  ('control', 'e', '2', 0),
  ('control', 'e', '1', 1),
  ('control', 'b', '2', 1);
