INSERT INTO assets (id, name, class, rules_updated_on) VALUES ('I1', '入侵防御', 'ips', '2025-12-01');
INSERT INTO assets (id, name, class) VALUES ('S1', '服务器', 'server');
