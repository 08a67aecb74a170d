INSERT INTO assets (id, name, class, policy) VALUES ('F1', '防火墙', 'firewall', 'default');
