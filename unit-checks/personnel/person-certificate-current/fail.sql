INSERT INTO people (id, name, certificate, certificate_expires_on) VALUES ('陈工', '陈工', 'CISP', '2026-02-01');
