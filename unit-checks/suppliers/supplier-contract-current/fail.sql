INSERT INTO suppliers (id, name, contract_expires_on, certificate_expires_on) VALUES ('甲', '甲', '2026-12-31', '2026-01-31');
