INSERT INTO sshd_config (key, value, match, is_default) VALUES ('permitrootlogin',
  'prohibit-password', '', 1);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, comment, is_root_equal,
                             path, line) VALUES
  ('root', 'ssh-ed25519', 256, 'SHA256:a', NULL, 'zhang', 1, '/root/.ssh/authorized_keys', 1),
  ('root', 'ssh-rsa', 3072, 'SHA256:b', 'no-pty', 'backup', 1, '/root/.ssh/authorized_keys', 2);
