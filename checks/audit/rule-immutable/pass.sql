INSERT INTO audit_rules (kind, option, value, is_effective) VALUES ('control', 'e', '2', 1);
