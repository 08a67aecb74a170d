INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('audit', 'server_audit', 1, 'CONNECT,QUERY_DDL,QUERY_DCL'),
  ('audit', 'pgaudit', 0, 'read');
