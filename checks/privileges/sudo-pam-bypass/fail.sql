INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('sudo', 'auth', 'sufficient', 'pam_succeed_if.so', 'user ingroup it', 0, '/etc/pam.d/sudo', 2);
