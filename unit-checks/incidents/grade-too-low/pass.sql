INSERT INTO incidents (id, number) VALUES ('a', 'a'), ('b', 'b'), ('c', 'c');
INSERT INTO incident_grades (incident, recorded_grade, grade) VALUES ('a', 'larger', 'larger'), ('b', 'special', 'major'), ('c', NULL, 'special');
