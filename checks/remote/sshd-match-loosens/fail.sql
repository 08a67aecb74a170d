INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('permitrootlogin', 'no', '', 0, '/etc/ssh/sshd_config', 20),
  ('permitrootlogin', 'prohibit-password', 'Address 10.0.0.5', 0, '/etc/ssh/sshd_config', 21),
  ('passwordauthentication', 'no', '', 0, '/etc/ssh/sshd_config', 22),
  ('passwordauthentication', 'yes', 'Group sftp', 0, '/etc/ssh/sshd_config', 23),
  ('maxauthtries', '3', '', 0, '/etc/ssh/sshd_config', 24),
  ('maxauthtries', '20', 'Group sftp', 0, '/etc/ssh/sshd_config', 25);
