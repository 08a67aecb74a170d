INSERT INTO assets (id, name, class) VALUES ('F1', '防火墙', 'firewall');
INSERT INTO exits (id, name, operator, guard, is_monitored) VALUES ('电信', '电信', 'telecom', 'F1', 1);
