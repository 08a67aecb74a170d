INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('audit', 'server_audit', 1, 'CONNECT,QUERY_DDL,QUERY_DCL'),
  ('audit', 'pgaudit', 1, 'write, role, ddl'),
  ('audit', 'pgaudit.log of the role his', 0, 'all');
INSERT INTO db_settings (name, value) VALUES ('server_audit_excl_users', '');
