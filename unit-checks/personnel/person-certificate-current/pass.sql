INSERT INTO people (id, name, certificate, certificate_expires_on, left_on) VALUES ('陈工', '陈工', 'CISP', '2027-01-01', NULL), ('吴工', '吴工', 'CISP', '2025-01-01', '2025-06-01');
