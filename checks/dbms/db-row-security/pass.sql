INSERT INTO db_modules (kind, "database", name, is_on, is_dangerous) VALUES ('policy', 'his', 'public.patients', 1, 0);
