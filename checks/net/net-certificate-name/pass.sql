INSERT INTO net_certificates (ip, port, chain, position, subject, asked_name, names, name_fits) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 'a.example', 'a.example', 1),
  ('10.0.0.2', 443, 1, 1, 'CN=his.example.org', NULL, 'a.example', NULL),
  ('10.0.0.3', 443, 1, 2, 'CN=his.example.org', 'a.example', '', NULL);
