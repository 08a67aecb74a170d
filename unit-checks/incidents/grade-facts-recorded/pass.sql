INSERT INTO incidents (id, number) VALUES ('a', 'a'), ('b', 'b');
INSERT INTO incident_grades (incident, grade, missing) VALUES ('a', 'general', ''), ('b', 'special', 'threat');
