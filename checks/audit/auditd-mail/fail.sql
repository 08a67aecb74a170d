INSERT INTO audit_config (program, key, value, is_default, path, line) VALUES
  ('auditd', 'action_mail_acct', 'nobody', 0, '/etc/audit/auditd.conf', 7);
