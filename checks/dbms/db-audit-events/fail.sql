INSERT INTO db_audit (kind, name, is_on, value) VALUES
  ('audit', 'server_audit', 1, 'QUERY_DDL'),
  ('audit', 'pgaudit', 1, 'ddl, -role'),
  ('audit', 'pgaudit.log of the role his', 0, 'none');
INSERT INTO db_settings (name, value) VALUES ('server_audit_excl_users', 'his');
