INSERT INTO assets (id, name, class, status) VALUES ('F1', '防火墙', 'firewall', 'retired');
INSERT INTO exits (id, name, operator, guard, is_monitored) VALUES ('电信', '电信', 'telecom', 'F1', 1);
