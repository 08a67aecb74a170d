INSERT INTO audit_rules (kind, option, is_effective) VALUES
  ('control', 'c', 0),
  ('control', 'i', 1);
