INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('kexalgorithms', 'ecdh-sha2-nistp384,ecdh-sha2-nistp256', '', 0, '/etc/ssh/sshd_config', 20);
