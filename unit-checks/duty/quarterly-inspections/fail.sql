INSERT INTO campaigns (id, name, class, starts_on) VALUES ('a', 'a', 'quarterly', '2025-06-10'), ('c', 'c', 'quarterly', '2025-12-31');
