INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('audit', 'server_audit', 1, 'QUERY_DDL');
