INSERT INTO purchases (id, name, state, due_on, certificate) VALUES ('a', '网闸', 'bidding', '2026-06-01', NULL), ('b', '防火墙', 'installed', NULL, '销售许可 123');
