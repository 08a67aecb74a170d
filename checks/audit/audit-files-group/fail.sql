INSERT INTO files (path, type, mode, uid, user, gid, group_name) VALUES
  ('/var/log/audit/audit.log', 'file', '0640', 0, 'root', 4, 'adm');
INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'log_group', 'users', 0, '/etc/audit/auditd.conf', 7);
