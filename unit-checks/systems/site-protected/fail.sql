INSERT INTO systems (id, name, class, has_tamper_protection, has_ddos_protection) VALUES ('门户', '门户', 'site', 1, 0);
