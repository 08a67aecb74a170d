INSERT INTO net_certificates (ip, port, chain, position, subject, asked_name, names, name_fits) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 'a.example', 'b.example', 0);
