INSERT INTO sshd_config (key, value, match, is_default, path, line) VALUES
  ('kexalgorithms', 'sntrup761x25519-sha512@openssh.com,curve25519-sha256', '', 0, '/etc/ssh/sshd_config', 20);
