INSERT INTO db_audit (kind, name, is_on) VALUES
  ('statements', 'statements', 0),
  ('audit', 'pgaudit', 1);
