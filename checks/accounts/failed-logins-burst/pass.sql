INSERT INTO failed_logins (user, day, service, from_host, n) VALUES ('root', '2026-01-10', 'ssh', '10.1.4.20', 60), ('li', '2026-01-10', 'ssh', '10.1.4.20', 40),
 ('root', '2026-01-11', 'ssh', '10.1.4.20', 100), ('root', '2025-10-01', 'ssh', '203.0.113.5', 90000);
