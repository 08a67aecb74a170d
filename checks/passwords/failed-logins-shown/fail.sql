INSERT INTO pam_rules (service, type, control, module, arguments, depth, path, line) VALUES
  ('login', 'session', 'required', 'pam_lastlog.so', 'showfailed silent', 0, '/etc/pam.d/login', 1);
