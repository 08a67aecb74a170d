INSERT INTO exits (name, operator) VALUES ('电信', 'telecom');
INSERT INTO assets (id, name, class, status) VALUES ('B1', '上网行为', 'behaviour_audit', 'repair');
