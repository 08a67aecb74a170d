INSERT INTO net_certificates (ip, port, chain, position, subject, is_self_signed, is_trusted, trust_problem, days_left) VALUES
  ('10.0.0.1', 443, 1, 1, 'CN=his.example.org', 0, 0, 'unable to get local issuer certificate', 90);
