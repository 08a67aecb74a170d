INSERT INTO meetings (subject, held_on, class) VALUES ('二季度', '2025-06-30', 'special'), ('四季度', '2025-10-01', 'special');
