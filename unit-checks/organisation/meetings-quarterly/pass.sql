INSERT INTO meetings (subject, held_on, class) VALUES ('二季度', '2025-06-30', 'special'), ('三季度', '2025-07-01', 'special'), ('四季度', '2025-12-31', 'special');
