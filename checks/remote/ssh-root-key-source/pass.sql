INSERT INTO sshd_config (key, value, match, is_default) VALUES ('permitrootlogin',
  'prohibit-password', '', 1);
INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, comment, is_root_equal,
                             path, line) VALUES
  ('root', 'ssh-ed25519', 256, 'SHA256:a', 'restrict,from="10.1.2.3"', 'bk', 1,
   '/root/.ssh/authorized_keys', 1),
  ('zhang', 'ssh-ed25519', 256, 'SHA256:b', NULL, 'zhang', 0, '/home/zhang/.ssh/authorized_keys',
   2);
