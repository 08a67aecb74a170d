INSERT INTO assets (id, name, class, licence_expires_on, certificate_expires_on) VALUES ('F1', '防火墙', 'firewall', '2026-01-31', '2027-01-01');
