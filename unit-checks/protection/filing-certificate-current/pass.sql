INSERT INTO suppliers (id, name, class, certificate_expires_on) VALUES ('测评公司', '测评公司', 'assessor', '2025-12-31');
INSERT INTO protection (system, grade, certificate_expires_on, agency, assessed_on) VALUES ('HIS', 'S2A2G2', '2027-01-01', '测评公司', '2025-06-01');
