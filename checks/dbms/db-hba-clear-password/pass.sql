INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position) VALUES
  ('hba', 'his', '10.0.0.5', 'all', 'password', 1, 0, 1, 1),
  ('hba', 'his', '10.0.0.5', 'all', 'ident', 0, 0, 1, 2),
  ('hba', 'his', '10.0.0.5', 'all', 'scram-sha-256', 1, 0, 1, 3);
INSERT INTO db_remote_hosts (source, "user", host, method, is_remote, requires_tls, position, options) VALUES ('hba', 'lis', '10.0.0.6', 'ldap', 1, 1, 9, 'ldapserver=ldap.example.org ldaptls=true');
