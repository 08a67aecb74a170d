INSERT INTO assets (id, name, class, policy) VALUES ('F1', '防火墙', 'firewall', 'configured'), ('S1', '服务器', 'server', 'default');
