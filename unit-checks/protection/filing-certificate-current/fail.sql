INSERT INTO protection (system, grade, certificate_expires_on) VALUES ('HIS', 'S2A2G2', '2026-03-01');
