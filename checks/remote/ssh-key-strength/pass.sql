INSERT INTO authorized_keys (user, key_type, bits, fingerprint, options, comment, is_root_equal,
                             path, line) VALUES
  ('zhang', 'ssh-rsa', 2048, 'SHA256:a', NULL, 'zhang', 0, '/home/zhang/.ssh/authorized_keys', 1),
  ('zhang', 'ssh-ed25519', 256, 'SHA256:b', NULL, 'zhang', 0, '/home/zhang/.ssh/authorized_keys',
   2),
  ('zhang', 'ecdsa-sha2-nistp256', 256, 'SHA256:c', NULL, '', 0,
   '/home/zhang/.ssh/authorized_keys', 3);
