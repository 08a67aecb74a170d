INSERT INTO assets (id, name, class, rules_updated_on) VALUES ('I1', '入侵防御', 'ips', '2025-07-01');
