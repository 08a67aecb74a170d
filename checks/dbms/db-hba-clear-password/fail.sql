INSERT INTO db_remote_hosts (source, "user", host, "database", method, is_remote, is_any, requires_tls, position) VALUES
  ('hba', 'his', '10.0.0.5', 'all', 'password', 1, 0, 0, 1);
INSERT INTO db_remote_hosts (source, "user", host, method, is_remote, requires_tls, position, options) VALUES ('hba', 'lis', 'local', 'ldap', 0, 0, 2, 'ldapserver=ldap.example.org ldapscope=2');
